import type pg from 'pg';
import { type Access, access } from './grants.ts';

export const servingRole = 'shifan_app';
export const eraserRole = 'shifan_eraser';

/** Writes triggers and grants as `grants.ts` lists them, whatever stood before. Within a transaction of the caller's. */
export async function applyGrants(client: pg.ClientBase): Promise<{ rolesMissing: boolean }> {
  const tables = Object.entries<Access<string>>(access);
  const standing = await standingTriggers(client);
  const changes = tables.flatMap(([table, each]) =>
    triggerChanges(table, triggersFor(each), standing.get(table) ?? new Map()),
  );
  if (changes.length > 0) await client.query(changes.join(';\n'));

  if (!(await mayTakeRoles(client))) return { rolesMissing: true };
  await client.query(
    [
      `grant usage on schema public to ${servingRole}, ${eraserRole}`,
      ...tables.flatMap(([table, each]) => grantsFor(table, each)),
    ].join(';\n'),
  );
  return { rolesMissing: false };
}

function grantsFor(table: string, each: Access<string>): string[] {
  const revoke = `revoke all on ${table} from ${servingRole}, ${eraserRole}`;
  const grant = `grant ${rightsOf(each).join(', ')} on ${table} to ${servingRole}`;
  const toEraser = each.kind === 'erasable' ? [`grant select, delete on ${table} to ${eraserRole}`] : [];
  return [revoke, grant, ...toEraser];
}

function rightsOf(each: Access<string>): string[] {
  if (each.kind === 'owner') return ['select'];
  if (each.kind === 'frozen') return ['select', 'insert'];

  const { kind, updatable } = each;
  const update = updatable
    ? updatable.length > 0 && `update (${updatable.join(', ')})`
    : kind === 'state' && 'update';
  const remove = kind === 'state' && each.deletable === true && 'delete';
  return ['select', 'insert', update, remove].filter((right) => right !== false);
}

/** Name of a trigger → when it refuses. */
type Triggers = ReadonlyMap<string, string>;

function triggersFor(each: Access<string>): Triggers {
  const whole = ['frozen_whole', 'before truncate'] as const;
  if (each.kind === 'frozen') return new Map([['frozen', 'before update or delete'], whole]);
  if (each.kind !== 'erasable') return new Map();
  return each.updatable ? new Map([whole]) : new Map([['frozen', 'before update'], whole]);
}

function triggerChanges(table: string, wanted: Triggers, standing: Triggers): string[] {
  const drops = [...standing].filter(([name, when]) => wanted.get(name) !== when);
  const makes = [...wanted].filter(([name, when]) => standing.get(name) !== when);
  const level = (when: string) => (when === 'before truncate' ? 'statement' : 'row');
  return [
    ...drops.map(([name]) => `drop trigger ${name} on ${table}`),
    ...makes.map(
      ([name, when]) =>
        `create trigger ${name} ${when} on ${table} for each ${level(when)} execute function refuse_change()`,
    ),
  ];
}

/** What stands, by table; one that somebody has switched off counts as another, and is made anew. */
async function standingTriggers(client: pg.ClientBase): Promise<Map<string, Map<string, string>>> {
  const { rows } = await client.query<{ table: string; name: string; when: string }>(`
    select c.relname as table, t.tgname as name,
      case t.tgenabled when 'O' then '' else 'off, ' end || 'before ' || concat_ws(' or ',
        case when t.tgtype & 16 <> 0 then 'update' end,
        case when t.tgtype & 8 <> 0 then 'delete' end,
        case when t.tgtype & 32 <> 0 then 'truncate' end) as when
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_proc p on p.oid = t.tgfoid
    where p.proname = 'refuse_change' and c.relnamespace = 'public'::regnamespace`);
  const byTable = new Map<string, Map<string, string>>();
  for (const { table, name, when } of rows) {
    byTable.set(table, new Map([...(byTable.get(table) ?? []), [name, when]]));
  }
  return byTable;
}

/** Tried rather than asked: what membership lets a login do differs between versions of PostgreSQL. */
async function mayTakeRoles(client: pg.ClientBase): Promise<boolean> {
  await client.query('savepoint roles');
  try {
    for (const role of [eraserRole, servingRole])
      await client.query(`set local role ${role}; set local role none`);
    await client.query('release savepoint roles');
    return true;
  } catch {
    await client.query('rollback to savepoint roles');
    return false;
  }
}
