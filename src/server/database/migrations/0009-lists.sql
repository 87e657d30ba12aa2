-- Lists are kept as they came, version by version, because a verdict names the one it was made with.
-- 名单

create table list_version ( -- 名单版本
  id uuid primary key,
  programme_id uuid references programme, -- null: of the whole installation
  list text not null,
  number int not null,
  issuer text not null,
  document text,
  dated_on date not null,
  queried_on date,
  sha256 bytea not null references file,
  imported_by uuid not null references person,
  imported_at timestamptz not null,
  unique nulls not distinct (programme_id, list, number),
  unique nulls not distinct (programme_id, list, sha256, queried_on) -- the same file twice is refused; the same result of a later query is news
);
comment on table list_version is '名单版本';

create table list_row ( -- 名单条目
  version_id uuid not null references list_version,
  row_no int not null,
  credit_code text,
  name_key text not null,
  fields jsonb not null,
  primary key (version_id, row_no)
);
comment on table list_row is '名单条目';
create index list_row_code on list_row (version_id, credit_code);
create index list_row_name on list_row (version_id, name_key);

create table list_withdrawal ( -- 名单撤回
  version_id uuid primary key references list_version,
  reason text not null,
  withdrawn_by uuid not null references person,
  withdrawn_at timestamptz not null
);
comment on table list_withdrawal is '名单撤回';

create table list_match ( -- 名单匹配
  application_id uuid not null references application,
  version_id uuid not null,
  row_no int not null,
  found_through text not null check (found_through in ('code', 'name')),
  answer text check (answer in ('same-unit', 'other-unit')),
  answered_by uuid references person,
  answered_at timestamptz,
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  primary key (application_id, version_id, row_no),
  foreign key (version_id, row_no) references list_row,
  constraint list_match_confirmed_by_another check (confirmed_by <> answered_by),
  constraint list_match_answered_whole check ((answer is null) = (answered_by is null) and (answered_by is null) = (answered_at is null)),
  constraint list_match_confirmed_after_answer check (
    (confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null or answered_by is not null))
);
comment on table list_match is '名单匹配';
