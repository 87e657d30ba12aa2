-- Every act leaves an event in its own transaction, from the first day: what was not written down then is not known later.
-- 办理记录

create table event ( -- 办理记录
  id uuid primary key, -- history is ordered by id, because the clock of a demo moves
  at timestamptz not null,
  act text not null,
  programme_id uuid,
  application_id uuid, -- this and the two below get their foreign keys with their tables
  subject_id uuid,
  version int,
  actor_id uuid,
  role text not null,
  organisation_id uuid,
  from_state text,
  to_state text,
  reason_code text,
  facts jsonb not null default '{}' -- codes, names of fields, figures, ids; never what a person typed or is called
);
comment on table event is '办理记录';
create unique index event_version on event (application_id, version) where version is not null;
create index event_application on event (application_id, id);
create index event_at on event using brin (at);

create table event_note ( -- 办理说明
  event_id uuid primary key references event,
  text text not null
);
comment on table event_note is '办理说明';
