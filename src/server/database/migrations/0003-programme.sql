-- The guide is files: enabling it stores them once as canonical JSON, and every verdict, score and number names that hash.
-- 示范项目

create table programme ( -- 示范项目
  id uuid primary key,
  code text not null unique,
  number_prefix text not null unique,
  current_version_id uuid
);
comment on table programme is '示范项目';

create table programme_version ( -- 项目定义版本
  id uuid primary key,
  programme_id uuid not null references programme,
  number int not null,
  definition jsonb not null,
  hash bytea not null check (octet_length(hash) = 32),
  enabled_by uuid,
  enabled_at timestamptz not null,
  unique (programme_id, number),
  unique (programme_id, hash)
);
comment on table programme_version is '项目定义版本';
alter table programme add foreign key (current_version_id) references programme_version;

create table stage_date ( -- 时间节点
  programme_id uuid not null references programme,
  key text not null,
  revision int not null, -- the newest counts
  instant timestamptz,
  day date,
  set_by uuid not null,
  set_at timestamptz not null,
  reason text not null,
  primary key (programme_id, key, revision),
  constraint stage_date_instant_or_day check ((instant is null) <> (day is null))
);
comment on table stage_date is '时间节点';

create table counter ( -- 编号计数
  programme_id uuid not null references programme,
  what text not null,
  next int not null, -- not a sequence: those number aborted acts too
  primary key (programme_id, what)
);
comment on table counter is '编号计数';

create table demo_clock ( -- 演示时钟
  only_one boolean primary key check (only_one),
  moved_by_ms bigint not null
);
comment on table demo_clock is '演示时钟';
