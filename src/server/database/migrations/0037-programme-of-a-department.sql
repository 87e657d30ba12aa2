-- A programme belongs to the department that runs it, with that department's offices and its pool: another department finds nothing of it.
-- 项目归属的主管部门

alter table organisation add column department_id uuid references organisation; -- whose office it is; a department's own id, none of a unit or a bureau that serves several

-- Until now whoever worked at the province saw everything. What was one office stays one, under the department entered first.
insert into organisation (id, kind, name, name_key)
select gen_random_uuid(), 'department', name, name
from (
  select coalesce(
    (select definition -> 'about' -> 'department' ->> 'zh' from programme_version order by enabled_at, id limit 1),
    (select name from organisation where kind in ('pool-office', 'supervision') order by id limit 1)) as name
) as first
where name is not null and not exists (select from organisation where kind = 'department');

create temporary table head on commit drop as
select id from organisation
where kind = 'department'
  and (parent_id is null or parent_id not in (select id from organisation where kind = 'department'))
order by id
limit 1;

update organisation
set department_id = (select id from head),
    parent_id = case when id = (select id from head) then parent_id else coalesce(parent_id, (select id from head)) end
where kind in ('department', 'pool-office', 'supervision');

alter table organisation add constraint organisation_office_of_a_department
  check (department_id is not null or kind not in ('department', 'pool-office', 'supervision'));
create index organisation_department on organisation (department_id, kind);

alter table programme add column department_id uuid references organisation;
update programme set department_id = (select id from head);
alter table programme alter column department_id set not null;
alter table programme add constraint programme_department unique (id, department_id);

-- Scope is a column of the row itself: the key holds it to the programme's.
alter table application add column department_id uuid;
update application set department_id = programme.department_id from programme where programme.id = application.programme_id;
alter table application alter column department_id set not null;
alter table application add constraint application_programme_department
  foreign key (programme_id, department_id) references programme (id, department_id);

-- Whoever sits in the pools of two departments stands in each by himself: neither reads the other's pool.
alter table expert add column department_id uuid references organisation;
update expert set department_id = (select id from head);
alter table expert alter column department_id set not null;
alter table expert drop constraint expert_id_commitment_key;
alter table expert add constraint expert_department_identity unique (department_id, id_commitment);
