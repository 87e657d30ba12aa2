-- What was last said of a draw, and of whatever else is not a file.
create index event_subject on event (subject_id, id) where subject_id is not null;
