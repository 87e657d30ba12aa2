-- What was decided or published can be added to and never changed: by the grants of a serving role, and by a trigger as second net.
-- 角色与只增不改

-- Roles belong to the whole cluster: another database of it may have made them, or be making them now.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['shifan_app', 'shifan_eraser'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant %I to %I', wanted, current_user);
      end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise notice 'The role % could not be made or taken; only the triggers guard what is frozen.', wanted;
    end;
  end loop;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'SF001';
end $$;
