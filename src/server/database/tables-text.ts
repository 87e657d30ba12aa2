import type pg from 'pg';
import { type Column, readCatalogue, type Table } from './catalogue.ts';

/** `tables.ts`: what Kysely knows of each table, so that a store that asks for what is not there does not compile. */
export async function tablesText(client: pg.ClientBase): Promise<string> {
  const { tables } = await readCatalogue(client);
  const parts = [
    "import type { ColumnType, Generated, Selectable } from 'kysely';\nimport type { JsonValue } from './type-parsers.ts';",
    '// Written by bin/generate-tables.ts from the catalogue of a migrated database. A migration is followed by running it.',
    ...tables.map(interfaceText),
    [
      'export interface Database {',
      ...tables.map(({ name }) => `  ${name}: ${typeName(name)}Table;`),
      '}',
    ].join('\n'),
    tables
      .map(({ name }) => `export type ${typeName(name)}Row = Selectable<${typeName(name)}Table>;`)
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function interfaceText(table: Table): string {
  const lines = table.columns.map((column) => property(column, choicesOf(table, column)));
  return [`/** ${table.comment} */`, `export interface ${typeName(table.name)}Table {`, ...lines, '}'].join(
    '\n',
  );
}

function property(column: Column, choices: readonly string[]): string {
  const type = columnType(column, choices);
  const line = `  ${column.name}: ${type};`;
  const tooLong = line.length > 110 && choices.length > 0;
  return tooLong
    ? [`  ${column.name}:`, ...choices.map((choice) => `    | '${choice}'`)].join('\n').concat(';')
    : line;
}

function columnType(column: Column, choices: readonly string[]): string {
  const { read, insert, update } =
    choices.length > 0 ? same(choices.map((choice) => `'${choice}'`).join(' | ')) : typesOf(column.type);
  const orNull = (type: string) => (column.nullable ? `${type} | null` : type);

  if (insert === read) return column.default === null ? orNull(read) : `Generated<${orNull(read)}>`;
  const optional = column.default !== null || column.nullable ? ' | undefined' : '';
  return `ColumnType<${orNull(read)}, ${orNull(insert)}${optional}, ${orNull(update)}>`;
}

interface Types {
  read: string;
  insert: string;
  update: string;
}

const same = (type: string): Types => ({ read: type, insert: type, update: type });

const types: Readonly<Record<string, Types>> = {
  uuid: same('string'),
  text: same('string'),
  boolean: same('boolean'),
  integer: same('number'),
  bigint: same('bigint'),
  numeric: same('string'),
  date: same('Temporal.PlainDate'),
  'timestamp with time zone': same('Temporal.Instant'),
  bytea: { read: 'Buffer', insert: 'Uint8Array', update: 'Uint8Array' },
  jsonb: { read: 'JsonValue', insert: 'string', update: 'string' },
};

function typesOf(type: string): Types {
  const found = type.endsWith('[]') ? types[type.slice(0, -2)] : types[type];
  if (!found) throw new Error(`No type of TypeScript is known for ${type}`);
  return type.endsWith('[]') ? same(`${found.read}[]`) : found;
}

/** The words that a check allows in a column, so that a wrong one does not compile either. */
function choicesOf({ constraints }: Table, { name }: Column): readonly string[] {
  const start = `CHECK ((${name} = ANY (ARRAY[`;
  const check = constraints.find(({ definition }) => definition.startsWith(start));
  return check ? [...check.definition.matchAll(/'([^']*)'::text/g)].map(([, choice]) => choice ?? '') : [];
}

const typeName = (name: string): string =>
  name.replaceAll(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());
