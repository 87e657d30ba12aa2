import type { Speak } from '#messages/speak.ts';
import { demoPassword } from './enrol-cast.ts';
import type { Stage } from './stage.ts';

/** The accounts printed at the start of a demonstration, as a table. */
export function accountsOf({ cast }: Stage, speak: Speak): string[] {
  const rows = Object.entries(cast.persons)
    .filter(([, { password }]) => password)
    .map(([key, { name, roles, organisation }]) => [
      key,
      name,
      roles.map((role) => speak(`people.role.${role}`)).join('、'),
      cast.organisations[organisation ?? '']?.name ?? '',
    ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return [
    speak('start.accounts', { password: demoPassword }),
    ...rows.map((row) =>
      `  ${row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)))).join('  ')}`.trimEnd(),
    ),
  ];
}

/** Columns of a terminal: a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffdf]/.test(character) ? 2 : 1), 0);
