-- A title outlives the software that gave it: the certificate's words are frozen, and what became of it is dates and events.
-- 认定与证书

create table recognition ( -- 认定
  id uuid primary key,
  programme_id uuid not null references programme,
  document_number text not null unique,
  on_day date not null,
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table recognition is '认定';

create table certificate ( -- 证书
  number text primary key,
  recognition_id uuid not null references recognition,
  application_id uuid not null references application,
  holder_name text not null,
  wording text not null,
  from_on date not null,
  until_on date not null,
  sha256 bytea not null references file,
  replaces_number text unique references certificate,
  constraint certificate_term check (until_on >= from_on)
);
comment on table certificate is '证书';
create index certificate_application on certificate (application_id);

create table title_event ( -- 称号变动
  id uuid primary key,
  certificate_number text not null references certificate,
  kind text not null check (kind in ('renamed', 'transferred', 'revoked')),
  on_day date not null,
  reason_code text,
  decided_by uuid references person
);
comment on table title_event is '称号变动';
create unique index title_event_revoked_once on title_event (certificate_number) where kind = 'revoked';
create index title_event_certificate on title_event (certificate_number);
