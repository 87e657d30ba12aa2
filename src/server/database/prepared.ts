import { sql } from 'kysely';
import type pg from 'pg';

const mark = '/* prepared */ ';

/**
 * Stands before a large statement that is asked again and again: `sql`${prepared}select …``. Each connection has it parsed
 * and planned once. Its text must not vary with what is asked, since every text is kept.
 */
export const prepared = sql.raw(mark);

const names = new Map<string, string>();
const asked = new Map<string, number>();

/** How often the others are asked before they are kept, and how many of them by each connection: they take memory. */
const often = 8;
const most = 128;

/** Makes a connection keep the statements that are marked, and those asked often; PostgreSQL knows them by name. */
export function keepPrepared(client: pg.ClientBase): void {
  const kept = new Set<string>();
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...rest: unknown[]) =>
    typeof text === 'string' && (text.startsWith(mark) || isKept(text, kept))
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest);
  client.query = named as typeof client.query;
}

function isKept(text: string, kept: Set<string>): boolean {
  if (kept.has(text)) return true;
  if (kept.size >= most || !/^(select|insert|update|delete) /.test(text)) return false;
  if (asked.size > 2000) asked.clear(); // lists of every length make texts without end
  const times = (asked.get(text) ?? 0) + 1;
  asked.set(text, times);
  if (times < often) return false;
  kept.add(text);
  return true;
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `prepared_${names.size + 1}`;
  names.set(text, name);
  return name;
}
