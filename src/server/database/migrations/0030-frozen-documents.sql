-- A digest is worth what it is the digest of: the exact text that was ranked, decided or recognised stands here, and never changes.
-- 存档原文

create table frozen_document ( -- 存档原文
  hash bytea primary key check (octet_length(hash) = 32), -- SHA-256 of the text
  text text not null -- canonical JSON (RFC 8785)
);
comment on table frozen_document is '存档原文';
