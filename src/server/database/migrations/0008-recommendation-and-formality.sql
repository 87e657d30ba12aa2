-- What a recommending unit signs is one frozen sheet at a time; what the province decides on it is a row with its clause.
-- 推荐与形式审查

create table recommendation_order ( -- 推荐次序
  programme_id uuid not null references programme,
  recommending_unit_id uuid not null references organisation,
  direction text not null,
  application_ids uuid[] not null, -- the draft order is one row: dragging is one compare-and-set
  version int not null default 1,
  primary key (programme_id, recommending_unit_id, direction)
);
comment on table recommendation_order is '推荐次序';

create table recommendation_sheet ( -- 推荐汇总表
  id uuid primary key,
  programme_id uuid not null references programme,
  recommending_unit_id uuid not null references organisation,
  number int not null,
  state text not null check (state in ('sent', 'opened', 'recalled')),
  hash bytea not null check (octet_length(hash) = 32),
  prepared_by uuid not null references person,
  signed_by uuid not null references person,
  sent_at timestamptz not null,
  unique (programme_id, recommending_unit_id, number),
  constraint recommendation_sheet_signed_by_another check (prepared_by <> signed_by)
);
comment on table recommendation_sheet is '推荐汇总表';
create unique index recommendation_sheet_one_standing on recommendation_sheet (programme_id, recommending_unit_id)
  where state in ('sent', 'opened');

create table recommendation_row ( -- 推荐汇总表条目
  sheet_id uuid not null references recommendation_sheet,
  application_id uuid not null references application,
  direction text not null,
  place int,
  recommended boolean not null,
  opinion text,
  reason_code text,
  primary key (sheet_id, application_id),
  unique (sheet_id, direction, place),
  constraint recommended_is_placed check (recommended = (place is not null)),
  constraint not_recommended_has_reason check (recommended or reason_code is not null)
);
comment on table recommendation_row is '推荐汇总表条目';
create index recommendation_row_application on recommendation_row (application_id);

create table formality_decision ( -- 形式审查决定
  application_id uuid not null references application,
  revision int not null, -- counts decisions: a file may be decided again on the same submission, when a supplement never came
  outcome text not null check (outcome in ('accept', 'supplement', 'reject')),
  clause text,
  reason_code text,
  sentence text,
  given_by uuid not null references person,
  given_at timestamptz not null,
  primary key (application_id, revision),
  constraint rejection_names_clause_and_reason check (outcome <> 'reject' or (clause is not null and reason_code is not null))
);
comment on table formality_decision is '形式审查决定';

create table public_code ( -- 公开码
  application_id uuid primary key references application,
  programme_id uuid not null references programme,
  code text not null,
  unique (programme_id, code)
);
comment on table public_code is '公开码';
