-- What was last said of a draw, and of whatever else is not a file, is found without reading every event.
-- 抽取等事项的办理记录

create index event_subject on event (subject_id, id) where subject_id is not null;
