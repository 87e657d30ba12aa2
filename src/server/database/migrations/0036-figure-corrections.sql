-- A doubt about evidence can be settled by putting the answer right, by a paper, with a second person; what was handed in stays.
-- 存疑数据更正

create table figure_correction ( -- 存疑数据更正
  application_id uuid not null,
  key text not null,
  subject text not null, -- the item of the rubric
  revision int not null,
  place text not null, -- a field, a cell, or a row
  value text, -- null: this row does not count
  evidence_id uuid not null references attachment,
  primary key (application_id, key, subject, revision),
  foreign key (application_id, key, subject, revision) references judgement
);
comment on table figure_correction is '存疑数据更正';
