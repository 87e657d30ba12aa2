-- From points to a published list: every step is frozen with its digest, and a correction is a new row that names the old.
-- 排序、审定、公示、异议

create table aggregate ( -- 得分汇总
  application_id uuid not null references application,
  run int not null,
  points_sum int not null,
  sheets int not null check (sheets > 0), -- the mean is this exact fraction: 211/3 stays 211/3
  trimmed boolean not null,
  inputs_hash bytea not null check (octet_length(inputs_hash) = 32),
  primary key (application_id, run)
);
comment on table aggregate is '得分汇总';

create table ranking ( -- 排序
  id uuid primary key,
  programme_id uuid not null references programme,
  direction text not null,
  revision int not null,
  hash bytea not null check (octet_length(hash) = 32),
  unique (programme_id, direction, revision)
);
comment on table ranking is '排序';

create table ranking_row ( -- 排序条目
  ranking_id uuid not null references ranking,
  application_id uuid not null references application,
  place int not null,
  beside int not null, -- nought, or counting those who share the place: a shared place is said, never an accident
  outcome text not null check (outcome in ('proposed', 'reserve', 'not-selected')),
  reason_code text,
  tie jsonb,
  primary key (ranking_id, application_id),
  unique (ranking_id, place, beside)
);
comment on table ranking_row is '排序条目';

create table decision ( -- 审定
  id uuid primary key,
  programme_id uuid not null references programme,
  meeting text not null,
  minutes_number text not null,
  decided_on date not null,
  recorded_by uuid not null references person,
  hash bytea not null check (octet_length(hash) = 32),
  replaces_id uuid unique references decision -- a chain, never a fork
);
comment on table decision is '审定';

create table departure ( -- 调整
  decision_id uuid not null references decision,
  application_id uuid not null references application,
  upward boolean not null,
  reason_code text not null,
  sentence text not null,
  primary key (decision_id, application_id)
);
comment on table departure is '调整';

create table notice ( -- 公示
  id uuid primary key,
  programme_id uuid not null references programme,
  number int not null,
  decision_id uuid not null references decision,
  document jsonb not null,
  hash bytea not null check (octet_length(hash) = 32),
  counting text not null check (counting in ('publication-day', 'next-day')),
  first_on date not null,
  last_on date not null,
  closes_at timestamptz not null,
  published_at timestamptz not null,
  published_by uuid not null references person,
  legal_place text,
  replaces_id uuid unique references notice,
  unique (programme_id, number),
  constraint notice_period check (last_on >= first_on)
);
comment on table notice is '公示';

create table notice_entry ( -- 公示名单
  notice_id uuid not null references notice,
  position int not null,
  application_id uuid not null references application,
  name text not null, -- names and order as printed: a rename cannot move them
  project text not null,
  primary key (notice_id, position),
  unique (notice_id, application_id)
);
comment on table notice_entry is '公示名单';
create index notice_entry_application on notice_entry (application_id);

create table objection ( -- 异议
  id uuid primary key,
  notice_id uuid not null references notice,
  number text not null unique,
  code_hash bytea not null check (octet_length(code_hash) = 32), -- of the code on the acknowledgement
  application_id uuid references application,
  received_at timestamptz not null,
  state text not null check (state in ('received', 'admissible', 'inadmissible', 'decided')),
  handler_id uuid references person,
  admissibility_code text,
  outcome_code text,
  version int not null default 1
);
comment on table objection is '异议';
create index objection_open on objection (application_id) where state in ('received', 'admissible');

create table objector ( -- 异议人
  objection_id uuid primary key references objection,
  name text,
  contact text,
  statement text not null
);
comment on table objector is '异议人';
