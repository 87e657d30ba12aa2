-- Scores are opened before a witness: the witness says so by an act of one's own, and is another person than who opens.
-- 启封见证

create table opening_witness ( -- 启封见证
  panel_id uuid not null references panel,
  at timestamptz not null, -- counts for the day it was given
  witnessed_by uuid not null references person,
  primary key (panel_id, at)
);
comment on table opening_witness is '启封见证';

alter table panel add column witnessed_by uuid references person;
alter table panel add constraint panel_opened_before_another check (
  (witnessed_by is null) = (opened_at is null) and witnessed_by <> opened_by);
