-- What follows an act is queued in its transaction, what falls due later is a row with its instant: nothing is sent from a handler.
-- 消息与到期事项

create table message ( -- 消息
  id uuid primary key,
  person_id uuid not null references person,
  template text not null,
  facts jsonb not null,
  at timestamptz not null,
  read_at timestamptz
);
comment on table message is '消息';
create index message_person on message (person_id, id desc);

create table delivery ( -- 发送记录
  message_id uuid not null references message,
  channel text not null,
  attempt int not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  error text,
  at timestamptz not null,
  primary key (message_id, channel, attempt)
);
comment on table delivery is '发送记录';

create table due ( -- 到期事项
  act text not null,
  key text not null,
  at timestamptz not null,
  done_at timestamptz,
  primary key (act, key)
);
comment on table due is '到期事项';
create index due_open on due (at) where done_at is null;
