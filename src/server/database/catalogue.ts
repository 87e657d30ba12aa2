import type pg from 'pg';

/** A table as PostgreSQL knows it; expressions in its own words. */
export interface Table {
  name: string;
  comment: string | null;
  columns: readonly Column[];
  /** Keys and checks; foreign keys apart, because they need both tables. */
  constraints: readonly Named[];
  foreignKeys: readonly Named[];
  /** Whole statements, of the indexes that no constraint brings. */
  indexes: readonly string[];
  triggers: readonly string[];
  grants: readonly { role: string; rights: string }[];
}

export interface Column {
  name: string;
  /** `text`, `integer[]`, `timestamp with time zone` … */
  type: string;
  nullable: boolean;
  default: string | null;
}

export interface Named {
  name: string;
  definition: string;
}

/** Everything of the schema `public`, in the order of names, columns in their own. */
export async function readCatalogue(
  client: pg.ClientBase,
): Promise<{ tables: Table[]; functions: string[] }> {
  const ask = async <Row extends object>(sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;

  const tables = await ask<{ name: string; comment: string | null }>(`
    select relname as name, obj_description(oid) as comment from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname collate "C"`);

  const columns = await ask<Column & { table: string }>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
      pg_get_expr(d.adbin, d.adrelid) as default
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    order by c.relname collate "C", a.attnum`);

  // Primary key first, then unique keys, then checks.
  const constraints = await ask<Named & { table: string; kind: string }>(`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition, k.contype as kind
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'c', 'f', 'x')
    order by c.relname collate "C", strpos('puxcf', k.contype::text), k.conname collate "C"`);

  const indexes = await ask<{ table: string; statement: string }>(`
    select c.relname as table, pg_get_indexdef(i.indexrelid) as statement
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u', 'x'))
    order by pg_get_indexdef(i.indexrelid) collate "C"`);

  const triggers = await ask<{ table: string; statement: string }>(`
    select c.relname as table, pg_get_triggerdef(t.oid) as statement
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
    order by pg_get_triggerdef(t.oid) collate "C"`);

  const grants = await ask<{ table: string; role: string; rights: string }>(`
    select "table", role, string_agg(right_of, ', ' order by place) as rights from (
      select c.relname as table, a.grantee::regrole::text as role, lower(a.privilege_type) as right_of,
        array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], a.privilege_type) as place
      from pg_class c, aclexplode(c.relacl) a
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.grantee <> c.relowner
      union all
      select c.relname, a.grantee::regrole::text,
        lower(a.privilege_type) || ' (' || string_agg(t.attname, ', ' order by t.attnum) || ')',
        array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], a.privilege_type)
      from pg_attribute t
      join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
      where c.relnamespace = 'public'::regnamespace group by 1, 2, a.privilege_type
    ) granted group by 1, 2 order by 1, 2`);

  const functions = await ask<{ statement: string }>(`
    select pg_get_functiondef(oid) as statement from pg_proc where pronamespace = 'public'::regnamespace order by proname collate "C"`);

  const of = <Row extends { table: string }>(rows: readonly Row[], table: string) =>
    rows.filter((row) => row.table === table);
  return {
    functions: functions.map(({ statement }) => statement.trimEnd()),
    tables: tables.map(({ name, comment }) => ({
      name,
      comment,
      columns: of(columns, name),
      constraints: of(constraints, name).filter(({ kind }) => kind !== 'f'),
      foreignKeys: of(constraints, name).filter(({ kind }) => kind === 'f'),
      indexes: of(indexes, name).map(({ statement }) => statement),
      triggers: of(triggers, name).map(({ statement }) => statement),
      grants: of(grants, name).map(({ role, rights }) => ({ role, rights })),
    })),
  };
}
