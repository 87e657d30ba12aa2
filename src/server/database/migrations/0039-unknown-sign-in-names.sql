-- A name that nobody has is locked like one that somebody has. Names fall into a fixed number of drawers, so that the table cannot grow and holds nothing of what was typed.
-- 未知账号的登录失败计数

create table unknown_sign_in ( -- 未知账号登录失败
  drawer int primary key check (drawer between 0 and 65535), -- two bytes of the name's digest: a password typed for a name cannot be read from it
  failures int not null default 0,
  locked_until timestamptz
);
comment on table unknown_sign_in is '未知账号登录失败';
