-- Checking a file, asking for changes, asking another department: who judged what on which version, and never twice the same person.
-- 审核、退回、征求意见

create table check_line ( -- 审核清单
  application_id uuid not null references application,
  level text not null check (level in ('county', 'city', 'province')),
  line text not null,
  answer text not null check (answer in ('yes', 'no', 'not-applicable')),
  note text,
  version_seen int not null,
  checked_by uuid not null references person,
  checked_at timestamptz not null,
  primary key (application_id, level, line)
);
comment on table check_line is '审核清单';

create table correction ( -- 退回修改与补正
  id uuid primary key,
  application_id uuid not null references application,
  kind text not null check (kind in ('return', 'supplement')),
  round int not null,
  due_at timestamptz not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  closed_at timestamptz,
  outcome text check (outcome in ('answered', 'lapsed', 'given-up')),
  unique (application_id, kind, round),
  constraint correction_closed_with_outcome check ((closed_at is null) = (outcome is null))
);
comment on table correction is '退回修改与补正';
create unique index correction_one_open on correction (application_id) where closed_at is null;

create table correction_item ( -- 修改事项
  correction_id uuid not null references correction,
  position int not null,
  section text not null,
  field text,
  reason_code text not null,
  sentence text not null,
  primary key (correction_id, position)
);
comment on table correction_item is '修改事项';

create table letter ( -- 征求意见函
  id uuid primary key,
  from_organisation_id uuid not null references organisation,
  to_organisation_id uuid not null references organisation,
  subject text not null,
  due_on date not null,
  sha256 bytea references file,
  sent_by uuid not null references person,
  sent_at timestamptz not null
);
comment on table letter is '征求意见函';
create index letter_to on letter (to_organisation_id);

create table opinion_request ( -- 征求意见
  id uuid primary key,
  letter_id uuid not null references letter,
  application_id uuid not null references application,
  subject text not null,
  facts_digest bytea not null check (octet_length(facts_digest) = 32), -- decides whether an answer survives a return
  closed_at timestamptz
);
comment on table opinion_request is '征求意见';
create unique index opinion_request_one_open on opinion_request (application_id, subject) where closed_at is null;
create index opinion_request_application on opinion_request (application_id);
create index opinion_request_letter on opinion_request (letter_id);

create table reply ( -- 复函
  id uuid primary key,
  from_organisation_id uuid not null references organisation,
  document_number text not null,
  dated_on date not null,
  sha256 bytea references file,
  on_paper boolean not null,
  recorded_by uuid not null references person,
  unique (from_organisation_id, document_number)
);
comment on table reply is '复函';

create table opinion ( -- 部门意见
  request_id uuid primary key references opinion_request, -- a file not asked about cannot be answered
  reply_id uuid not null references reply,
  result text not null check (result in ('no-objection', 'objection', 'cannot-confirm')),
  statement text,
  constraint opinion_says_why check (result = 'no-objection' or statement is not null)
);
comment on table opinion is '部门意见';

-- Nobody decides twice: each such act takes its seat, and a row already there with another seat is the refusal.
create table seat ( -- 不相容岗位
  subject_id uuid not null,
  duty_group text not null,
  person_id uuid not null references person,
  seat text not null,
  primary key (subject_id, duty_group, person_id),
  constraint seat_known check (
    (duty_group = 'recommendation' and seat in ('check', 'sign'))
    or (duty_group = 'draw' and seat in ('request', 'approve', 'witness'))
    or (duty_group = 'outcome' and seat in ('ranking', 'objection')))
);
comment on table seat is '不相容岗位';

create table proposal ( -- 待复核事项
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  payload jsonb not null,
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  decided_by uuid references person,
  agreed boolean,
  decided_at timestamptz,
  constraint proposal_decided_by_another check (decided_by <> proposed_by),
  constraint proposal_decided_whole check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (agreed is null))
);
comment on table proposal is '待复核事项';
create unique index proposal_one_open on proposal (subject_id, kind) where decided_at is null;
