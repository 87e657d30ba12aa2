-- Files are known by what is in them. Bytes are stored before the row and never the reverse; erasing keeps the row.
-- 文件

create table file ( -- 文件
  sha256 bytea primary key check (octet_length(sha256) = 32),
  bytes bigint not null check (bytes >= 0),
  media_type text not null,
  scan text not null check (scan in ('not-scanned', 'clean', 'infected')),
  erased_at timestamptz
);
comment on table file is '文件';
