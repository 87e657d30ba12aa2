-- Public facts and commitments are queued from the first day: what was not committed then can never be proved later.
-- 透明日志

create table log_entry ( -- 日志条目
  id uuid primary key,
  kind text not null,
  leaf text not null check (octet_length(leaf) <= 65535), -- the length that a tile of entries can hold
  at timestamptz not null
);
comment on table log_entry is '日志条目';

create table log_queue ( -- 待编日志
  entry_id uuid primary key references log_entry
);
comment on table log_queue is '待编日志';
