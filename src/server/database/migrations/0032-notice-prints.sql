-- The PDF of a notice is kept as it was published: a later template would print the same words otherwise.
-- 公示文件

create table notice_print ( -- 公示文件
  notice_id uuid primary key references notice,
  sha256 bytea not null references file
);
comment on table notice_print is '公示文件';
