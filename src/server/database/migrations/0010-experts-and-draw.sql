-- A draw anyone can repeat: pool, exclusions and rule are fixed before the sources of chance exist, and nothing of it is overwritten.
-- 专家库与抽取

create table expert ( -- 专家
  id uuid primary key,
  person_id uuid unique references person, -- who signs in as this expert, once invited
  id_commitment bytea not null unique check (octet_length(id_commitment) = 32),
  city_code text,
  state text not null check (state in ('active', 'disabled')),
  version int not null default 1
);
comment on table expert is '专家';

create table expert_detail ( -- 专家信息
  expert_id uuid primary key references expert,
  name text not null,
  mobile text,
  title text,
  fields text[] not null
);
comment on table expert_detail is '专家信息';

create table employment ( -- 任职经历
  id uuid primary key,
  expert_id uuid not null references expert,
  employer_name text not null,
  employer_key text not null,
  credit_code text,
  from_on date,
  until_on date
);
comment on table employment is '任职经历';
create index employment_expert on employment (expert_id);
create index employment_code on employment (credit_code);
create index employment_employer on employment (employer_key);

create table unavailability ( -- 不能参评期间
  expert_id uuid not null references expert,
  from_on date not null,
  until_on date not null,
  reason_code text not null,
  primary key (expert_id, from_on),
  constraint unavailability_period check (until_on >= from_on)
);
comment on table unavailability is '不能参评期间';

create table expert_conflict ( -- 回避情形
  id uuid primary key,
  expert_id uuid not null references expert,
  programme_id uuid not null references programme,
  application_id uuid references application, -- the narrowest scope given counts
  direction text,
  reason_code text not null,
  source text not null,
  found_at timestamptz not null
);
comment on table expert_conflict is '回避情形';
create index expert_conflict_expert on expert_conflict (expert_id, programme_id);

create table draw ( -- 专家抽取
  id uuid primary key,
  programme_id uuid not null references programme,
  number int not null,
  direction text not null,
  state text not null check (state in (
    'requested', 'change-asked', 'refused', 'approved', 'frozen', 'committed', 'drawn', 'cancelled')),
  rule jsonb not null,
  take int not null check (take > 0),
  alternates int not null check (alternates >= 0),
  requested_by uuid not null references person,
  approved_by uuid references person,
  witnessed_by uuid references person,
  frozen_at timestamptz,
  drawn_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  replaces_id uuid unique references draw, -- a chain, never a fork
  unique (programme_id, number),
  constraint draw_requester_approves_not check (approved_by <> requested_by),
  constraint draw_requester_witnesses_not check (witnessed_by <> requested_by),
  constraint draw_approver_witnesses_not check (witnessed_by <> approved_by),
  constraint draw_cancelled_with_reason check (
    (state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null))
);
comment on table draw is '专家抽取';

create table draw_pool ( -- 抽取名册
  draw_id uuid not null references draw,
  position int not null,
  pseudonym text not null,
  expert_id uuid not null references expert,
  primary key (draw_id, position),
  unique (draw_id, expert_id),
  unique (draw_id, pseudonym)
);
comment on table draw_pool is '抽取名册';

create table draw_exclusion ( -- 抽取排除
  draw_id uuid not null references draw,
  expert_id uuid not null references expert,
  reason_code text not null,
  source text not null,
  application_id uuid references application,
  primary key (draw_id, expert_id, reason_code, source)
);
comment on table draw_exclusion is '抽取排除';

create table draw_source ( -- 随机来源
  draw_id uuid not null references draw,
  name text not null,
  due_at timestamptz not null, -- not entered before; entered once, by `where value is null`
  value text,
  entered_by uuid references person,
  checked_by uuid references person,
  primary key (draw_id, name),
  constraint draw_source_checked_by_another check (checked_by <> entered_by),
  constraint draw_source_entered_whole check (
    (value is null) = (entered_by is null) and (checked_by is null or entered_by is not null))
);
comment on table draw_source is '随机来源';

create table witness_secret ( -- 见证口令
  draw_id uuid not null references draw,
  person_id uuid not null references person,
  digest bytea not null check (octet_length(digest) = 32),
  revealed text,
  primary key (draw_id, person_id)
);
comment on table witness_secret is '见证口令';

create table draw_result ( -- 抽取结果
  draw_id uuid not null,
  place int not null,
  position int not null,
  key bytea not null check (octet_length(key) = 32),
  primary key (draw_id, place),
  unique (draw_id, position),
  foreign key (draw_id, position) references draw_pool
);
comment on table draw_result is '抽取结果';

create table invitation ( -- 评审邀请
  draw_id uuid not null,
  place int not null,
  state text not null check (state in ('invited', 'accepted', 'declined', 'unanswered', 'replaced')),
  reply_until timestamptz not null,
  reason_code text,
  primary key (draw_id, place),
  foreign key (draw_id, place) references draw_result
);
comment on table invitation is '评审邀请';

create table commitment ( -- 承诺
  id uuid primary key,
  kind text not null,
  subject text not null,
  digest bytea not null check (octet_length(digest) = 32),
  at timestamptz not null,
  unique (kind, subject)
);
comment on table commitment is '承诺';

create table commitment_salt ( -- 承诺盐值
  commitment_id uuid primary key references commitment,
  salt bytea not null check (octet_length(salt) = 32)
);
comment on table commitment_salt is '承诺盐值';
