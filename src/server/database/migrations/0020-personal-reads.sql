-- Whoever opens words about a person leaves a line: who, whose, which part; pages made of codes leave none.
-- 个人信息查阅

create table personal_read ( -- 个人信息查阅记录
  id uuid primary key,
  at timestamptz not null,
  person_id uuid not null references person,
  subject text not null, -- of whom: the kind and the id, or a whole list
  what text not null
);
comment on table personal_read is '个人信息查阅记录';
create index personal_read_subject on personal_read (subject);
create index personal_read_at on personal_read using brin (at);
