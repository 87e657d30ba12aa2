-- Only where a programme says so does an enterprise lead one direction: the row says it, and the index holds it for those rows.
-- 牵头方向是否限一个

alter table lead add column alone boolean not null default true; -- the programme lets it lead this direction only
alter table application drop constraint application_programme_id_leading_key_direction_fkey;
alter table lead drop constraint lead_pkey;
alter table lead drop constraint lead_programme_id_enterprise_key_direction_key;
alter table lead add primary key (programme_id, enterprise_key, direction);
create unique index lead_alone on lead (programme_id, enterprise_key) where alone;
alter table application add foreign key (programme_id, leading_key, direction) references lead (programme_id, enterprise_key, direction);
