-- One person prepares, another signs: what waits for a signature may be prepared anew, what was signed is a row with both names.
-- 呈签与签署

create table signature_request ( -- 呈签件
  programme_id uuid not null references programme,
  kind text not null check (kind in ('decision', 'notice')),
  payload jsonb not null,
  hash bytea not null check (octet_length(hash) = 32), -- whoever signs names what he has read by it
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  primary key (programme_id, kind)
);
comment on table signature_request is '呈签件';

alter table decision add constraint decision_recorded unique (id, recorded_by);

create table decision_signature ( -- 审定签署
  decision_id uuid primary key,
  recorded_by uuid not null references person,
  signed_by uuid not null references person,
  signed_at timestamptz not null,
  constraint decision_signed_by_another check (signed_by <> recorded_by),
  foreign key (decision_id, recorded_by) references decision (id, recorded_by)
);
comment on table decision_signature is '审定签署';

create table decision_row ( -- 审定条目
  decision_id uuid not null references decision,
  application_id uuid not null unique references application, -- decided once: what follows is moving up, or dropping out
  direction text not null,
  place int not null,
  beside int not null,
  outcome text not null check (outcome in ('approved', 'reserve', 'not-selected')),
  reason_code text not null,
  departs boolean not null,
  primary key (decision_id, application_id),
  unique (decision_id, direction, place, beside)
);
comment on table decision_row is '审定条目';
