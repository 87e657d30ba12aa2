import type pg from 'pg';
import { readCatalogue, type Table } from './catalogue.ts';

/** The whole structure as SQL that can be read and loaded: what the migrations have come to. */
export async function schemaText(client: pg.ClientBase): Promise<string> {
  const { tables, functions } = await readCatalogue(client);
  const parts = [
    '-- What the migrations have come to. Written by bin/dump-schema.ts from the catalogue; the roles are those of 0001.',
    ...functions.map((statement) => `${unqualified(statement)};`),
    ...tables.map(tableText),
    statements(tables, ({ name, foreignKeys }) =>
      foreignKeys.map((key) => `alter table ${name} add constraint ${key.name} ${key.definition}`),
    ),
    statements(tables, ({ triggers }) => triggers.map(unqualified)),
    statements(tables, ({ name, grants }) =>
      grants.map(({ role, rights }) => `grant ${rights} on ${name} to ${role}`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText({ name, comment, columns, constraints, indexes }: Table): string {
  const lines = [
    ...columns.map((column) =>
      [
        column.name,
        column.type,
        column.nullable ? '' : 'not null',
        column.default && `default ${column.default}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...constraints.map((constraint) => `constraint ${constraint.name} ${constraint.definition}`),
  ];
  return [
    `create table ${name} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);`,
    ...(comment ? [`comment on table ${name} is '${comment.replaceAll("'", "''")}';`] : []),
    ...indexes.map((statement) => `${unqualified(statement)};`),
  ].join('\n');
}

const statements = (tables: readonly Table[], of: (table: Table) => readonly string[]): string =>
  tables.flatMap((table) => of(table).map((statement) => `${statement};`)).join('\n');

const unqualified = (statement: string): string => statement.replaceAll('public.', '');
