-- Who may act, and for whom. Words about a person stand apart, so that erasing them leaves history readable by label.
-- 单位与人员

create table organisation ( -- 单位
  id uuid primary key,
  kind text not null,
  name text not null,
  name_key text not null,
  credit_code text unique, -- a registered code is never claimed twice
  region_code text,
  parent_id uuid references organisation,
  version int not null default 1
);
comment on table organisation is '单位';

create table person ( -- 人员
  id uuid primary key,
  label text not null,
  disabled_at timestamptz
);
comment on table person is '人员';

create table person_detail ( -- 人员信息
  person_id uuid primary key references person,
  name text not null,
  mobile text,
  email text
);
comment on table person_detail is '人员信息';

create table membership ( -- 任职与角色
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null,
  from_at timestamptz not null,
  until_at timestamptz
);
comment on table membership is '任职与角色';
create unique index membership_current on membership (person_id, organisation_id, role) where until_at is null;
create index membership_organisation on membership (organisation_id);

create table credential ( -- 登录凭据
  person_id uuid primary key references person,
  sign_in_name text not null unique,
  password_hash text not null, -- argon2id, in PHC form
  failures int not null default 0,
  locked_until timestamptz,
  totp_last_step bigint -- a step used once is refused the second time
);
comment on table credential is '登录凭据';

create table session ( -- 登录会话
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  person_id uuid not null references person,
  membership_id uuid references membership,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table session is '登录会话';
create index session_person on session (person_id);

create table one_time_link ( -- 一次性链接
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  purpose text not null check (purpose in ('first-administrator', 'invitation', 'reset')),
  person_id uuid references person,
  organisation_id uuid references organisation,
  role text,
  ends_at timestamptz not null,
  used_at timestamptz,
  constraint invitation_is_to_a_role check (purpose <> 'invitation' or (organisation_id is not null and role is not null)),
  constraint reset_is_of_a_person check (purpose <> 'reset' or person_id is not null)
);
comment on table one_time_link is '一次性链接';

alter table event add foreign key (actor_id) references person;
alter table event add foreign key (organisation_id) references organisation;
alter table event add foreign key (programme_id) references programme;
alter table programme_version add foreign key (enabled_by) references person;
alter table stage_date add foreign key (set_by) references person;
