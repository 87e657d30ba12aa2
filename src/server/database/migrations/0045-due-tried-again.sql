-- An act of the clock that fails is tried again at growing distances, so that it holds up no other.
-- 到期事项失败后重试

alter table due
  add column failures int not null default 0,
  add column next_try_at timestamptz;
