-- Scores are sealed by a digest and opened by one row per panel; once sealed, not even our own code may touch a point.
-- 专家评审

create table panel ( -- 评审组
  id uuid primary key,
  programme_id uuid not null references programme,
  direction text not null,
  number int not null,
  opened_at timestamptz,
  opened_by uuid references person,
  unique (programme_id, direction, number),
  constraint panel_opened_whole check ((opened_at is null) = (opened_by is null))
);
comment on table panel is '评审组';

create table panel_seat ( -- 评审组成员
  panel_id uuid not null references panel,
  expert_id uuid not null references expert,
  pseudonym text not null,
  chief boolean not null default false,
  left_at timestamptz,
  primary key (panel_id, expert_id),
  unique (panel_id, pseudonym)
);
comment on table panel_seat is '评审组成员';

create table assignment ( -- 评审分配
  application_id uuid not null references application,
  expert_id uuid not null,
  panel_id uuid not null,
  state text not null check (state in ('assigned', 'declared', 'recused', 'replaced')),
  reason_code text,
  primary key (application_id, expert_id),
  foreign key (panel_id, expert_id) references panel_seat -- nobody reads a file without a seat
);
comment on table assignment is '评审分配';
create index assignment_expert on assignment (expert_id, state);
create index assignment_panel on assignment (panel_id);

create table score_sheet ( -- 评分表
  id uuid primary key,
  application_id uuid not null,
  expert_id uuid not null,
  version int not null default 1,
  state text not null check (state in ('draft', 'sealed', 'void')),
  rubric_hash bytea not null check (octet_length(rubric_hash) = 32),
  commitment_id uuid references commitment,
  sealed_at timestamptz, -- of a void sheet: when it was closed
  void_code text,
  unique (application_id, expert_id),
  foreign key (application_id, expert_id) references assignment,
  constraint score_sheet_sealed_is_dated check ((state = 'draft') = (sealed_at is null)),
  constraint score_sheet_void_has_code check ((state = 'void') = (void_code is not null))
);
comment on table score_sheet is '评分表';

create table score ( -- 评分
  sheet_id uuid not null references score_sheet,
  item text not null,
  points int not null check (points between 0 and 10000), -- hundredths of a point
  doubted boolean not null default false,
  primary key (sheet_id, item)
);
comment on table score is '评分';

create table score_comment ( -- 评审意见
  sheet_id uuid not null references score_sheet,
  item text not null,
  text text not null,
  checked_text text, -- written when the comment is checked, after opening
  primary key (sheet_id, item)
);
comment on table score_comment is '评审意见';

-- The sheet is locked while it is asked: a point saved in the same moment as the seal would else escape its digest.
-- So whoever also writes the sheet locks it first, for update.
create function refuse_after_sealing() returns trigger language plpgsql as $$
begin
  perform from score_sheet where id = coalesce(new.sheet_id, old.sheet_id) and sealed_at is null for share;
  if not found or new.sheet_id <> old.sheet_id then
    raise exception '% belongs to a sealed sheet', tg_table_name using errcode = 'SF002';
  end if;
  return coalesce(new, old);
end $$;

create trigger unsealed before insert or update or delete on score for each row execute function refuse_after_sealing();
create trigger unsealed before insert or update of sheet_id, item, text on score_comment
  for each row execute function refuse_after_sealing();
