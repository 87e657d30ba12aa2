import { sql } from 'kysely';
import type pg from 'pg';

const mark = '/* prepared */ ';

/**
 * Stands before a large statement that is asked again and again: `sql`${prepared}select …``. Each connection has it parsed
 * and planned once. Its text must not vary with what is asked, since every text is kept.
 */
export const prepared = sql.raw(mark);

const names = new Map<string, string>();

/** Makes a connection keep the statements that are marked; PostgreSQL knows them by name. */
export function keepPrepared(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...rest: unknown[]) =>
    typeof text === 'string' && text.startsWith(mark)
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest);
  client.query = named as typeof client.query;
}

function nameOf(text: string): string {
  const name = names.get(text) ?? `prepared_${names.size + 1}`;
  names.set(text, name);
  return name;
}
