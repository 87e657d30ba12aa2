-- From a draft to a receipt: what a desk filters and constrains is columns, what the form asks is one document per section.
-- 申报

-- An enterprise leads one direction. The row is claimed at submission and released with the enterprise's last live file; the
-- foreign key of `application` refuses to release it earlier.
create table lead ( -- 牵头登记
  programme_id uuid not null references programme,
  enterprise_key text not null,
  direction text not null,
  primary key (programme_id, enterprise_key),
  unique (programme_id, enterprise_key, direction)
);
comment on table lead is '牵头登记';

create table application ( -- 申报件
  id uuid primary key,
  programme_id uuid not null references programme,
  programme_version_id uuid not null references programme_version,
  number text not null unique,
  direction text not null,
  serial int not null,
  unit_id uuid not null references organisation,
  recommending_unit_id uuid not null references organisation,
  leading_key text, -- null unless live: the lead row it stands on
  state text not null check (state in (
    'draft', 'lapsed', 'submitted', 'returned', 'withdrawn', 'checked', 'not-recommended', 'recommended', 'reported',
    'supplement-asked', 'rejected', 'accepted', 'scored', 'proposed', 'reserve', 'not-selected', 'approved', 'in-notice',
    'dropped', 'recognised', 'expired', 'revoked')),
  turn text not null check (turn in (
    'applicant', 'clerk', 'leader', 'opinion', 'officer', 'second-officer', 'office', 'nobody')),
  handler_id uuid references person,
  version int not null default 1,
  revision int not null default 0, -- counts submissions: what people read as the version of the content
  unit_name text not null,
  project_name text not null,
  county_code text,
  opinion text not null check (opinion in ('not-asked', 'waiting', 'no-objection', 'objection', 'cannot-confirm')),
  waiting_since timestamptz not null,
  verdicts_met int not null,
  verdicts_not_met int not null,
  verdicts_open int not null,
  due_at timestamptz,
  submitted_at timestamptz,
  search_text text not null,
  search_grams int[] not null,
  unique (programme_id, direction, serial),
  foreign key (programme_id, leading_key, direction) references lead (programme_id, enterprise_key, direction)
);
comment on table application is '申报件';
create index application_desk on application (programme_id, recommending_unit_id, turn, waiting_since, id) include (handler_id);
create index application_recommending_number on application (programme_id, recommending_unit_id, direction, serial);
create index application_province on application (programme_id, turn, waiting_since, id) include (state, direction, recommending_unit_id);
create index application_unit on application (unit_id, programme_id);
create index application_search on application using gin (search_grams);

create table application_section ( -- 申报书章节
  application_id uuid not null references application,
  section text not null,
  open boolean not null default true, -- also the fence between autosave and submission: it must stand on the row autosave writes
  revision int not null default 0,
  answers jsonb not null default '{}',
  saved_by uuid references person,
  saved_at timestamptz,
  primary key (application_id, section)
);
comment on table application_section is '申报书章节';

create table attachment ( -- 附件
  id uuid primary key,
  application_id uuid not null references application,
  slot text not null,
  sha256 bytea not null references file,
  name text not null,
  removed_at timestamptz
);
comment on table attachment is '附件';
create index attachment_slot on attachment (application_id, slot) where removed_at is null;

create table joint_unit ( -- 联合申报单位
  id uuid primary key,
  application_id uuid not null references application,
  organisation_id uuid references organisation,
  name text not null,
  state text not null check (state in ('invited', 'confirmed', 'declined', 'removed')),
  facts_digest bytea not null check (octet_length(facts_digest) = 32), -- another digest asks again
  letter_sha256 bytea references file,
  answered_at timestamptz
);
comment on table joint_unit is '联合申报单位';
create unique index joint_unit_once on joint_unit (application_id, organisation_id) where state <> 'removed';

create table submission ( -- 提交版本
  id uuid primary key,
  application_id uuid not null references application,
  revision int not null,
  programme_version_id uuid not null references programme_version,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  submission_key text not null,
  submitted_by uuid not null references person,
  submitted_at timestamptz not null,
  unique (application_id, revision),
  unique (application_id, submission_key) -- double click, retry and second tab find the same receipt
);
comment on table submission is '提交版本';

create table submission_section ( -- 提交章节摘要
  submission_id uuid not null references submission,
  section text not null,
  digest bytea not null check (octet_length(digest) = 32),
  primary key (submission_id, section)
);
comment on table submission_section is '提交章节摘要';

create table submission_section_content ( -- 提交章节内容
  submission_id uuid not null,
  section text not null,
  answers jsonb not null,
  salt bytea not null check (octet_length(salt) = 32),
  primary key (submission_id, section),
  foreign key (submission_id, section) references submission_section
);
comment on table submission_section_content is '提交章节内容';

create table submission_attachment ( -- 提交附件
  submission_id uuid not null references submission,
  slot text not null,
  position int not null,
  sha256 bytea not null references file,
  primary key (submission_id, slot, position)
);
comment on table submission_attachment is '提交附件';

create table receipt ( -- 提交回执
  submission_id uuid primary key references submission,
  number text not null unique
);
comment on table receipt is '提交回执';

create table evaluation ( -- 条件判定
  id uuid primary key,
  application_id uuid not null references application,
  revision int not null,
  moment text not null,
  programme_version_id uuid not null references programme_version,
  list_version_ids uuid[] not null,
  verdicts jsonb not null, -- condition → verdict, clause, leaves: no report asks one condition across files often enough for rows
  at timestamptz not null
);
comment on table evaluation is '条件判定';
create index evaluation_application on evaluation (application_id, at desc);

create table judgement ( -- 人工判断
  application_id uuid not null references application,
  key text not null,
  subject text not null default '', -- the row of a table or list that is judged; else empty
  revision int not null, -- the newest counts, the earlier stays visible; one that exists already is a stale judgement
  answer text not null,
  reason_code text,
  sentence text,
  version_seen int not null,
  given_by uuid not null references person,
  given_role text not null,
  given_at timestamptz not null,
  primary key (application_id, key, subject, revision),
  unique (application_id, key, subject, revision, given_by)
);
comment on table judgement is '人工判断';

create table judgement_confirmation ( -- 判断复核
  application_id uuid not null,
  key text not null,
  subject text not null,
  revision int not null,
  given_by uuid not null,
  confirmed_by uuid not null references person,
  agreed boolean not null,
  at timestamptz not null,
  primary key (application_id, key, subject, revision),
  constraint judgement_confirmed_by_another check (confirmed_by <> given_by),
  foreign key (application_id, key, subject, revision, given_by)
    references judgement (application_id, key, subject, revision, given_by)
);
comment on table judgement_confirmation is '判断复核';

alter table event add foreign key (application_id) references application;
