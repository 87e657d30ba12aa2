-- What an objector sends as proof may name people: kept with his words, and erased with them.
-- 异议证明材料

create table objection_evidence ( -- 异议证明材料
  objection_id uuid not null references objection,
  position int not null,
  name text not null,
  sha256 bytea not null references file,
  primary key (objection_id, position)
);
comment on table objection_evidence is '异议证明材料';
