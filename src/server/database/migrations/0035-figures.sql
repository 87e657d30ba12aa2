-- An answer may name only the pictures that were brought for its own file: a digest known from elsewhere names nothing.
-- 申报书图片

create table figure ( -- 申报书图片
  application_id uuid not null references application,
  sha256 bytea not null references file,
  brought_by uuid references person, -- null: named in an answer before this was kept
  brought_at timestamptz,
  primary key (application_id, sha256)
);
comment on table figure is '申报书图片';

-- What answers name already, as rows of pictures and as bare digests, in fields and in cells.
insert into figure (application_id, sha256)
select distinct named.application_id, file.sha256
from (
  select s.application_id, jsonb_path_query(s.answers, 'strict $.**') as value from application_section s
  union all
  select s.application_id, jsonb_path_query(c.answers, 'strict $.**')
  from submission s join submission_section_content c on c.submission_id = s.id
) named
join file on encode(file.sha256, 'hex') = named.value #>> '{}' and file.media_type like 'image/%'
where jsonb_typeof(named.value) = 'string';
