import { type Answer, isAnswered, isTable } from '#domain/application/answers.ts';
import type { Section } from '#domain/programme/field.ts';
import type { Problem } from '#domain/refusal.ts';
import { checkCell, type KnownCodes } from './check-cell.ts';

export interface Saveable {
  /** What may be kept as it was typed. */
  kept: Record<string, Answer>;
  /** Fields that cannot be read as what they are: not stored, said at the field, and left as typed on the page. */
  problems: readonly Problem[];
  /** Names that the section does not have: a bug of whoever sent them. */
  unknown: readonly string[];
}

/**
 * Parts what was typed into what can be stored and what cannot. A draft may be incomplete and may fail conditions;
 * only what is malformed is not taken, and a table is not taken cell by cell.
 */
export function partSaveable(
  section: Section,
  answers: Readonly<Record<string, Answer>>,
  known: KnownCodes,
): Saveable {
  const kept: Record<string, Answer> = {};
  const problems: Problem[] = [];
  const unknown: string[] = [];

  for (const [code, answer] of Object.entries(answers)) {
    const field = section.fields.find((each) => each.code === code);
    if (!field || !isTyped(field)) unknown.push(code);
    else {
      const found =
        field.type === 'table'
          ? tableProblems(field, answer, known)
          : cellProblems(code, checkUnlessEmpty(field, answer, known));
      problems.push(...found);
      if (found.length === 0) kept[code] = answer;
    }
  }
  return { kept, problems, unknown };
}

type Field = Section['fields'][number];

/** What others answer (whether a joint unit takes part) and what is worked out are nobody's to write here. */
const isTyped = ({ type }: Pick<Field, 'type'>): boolean => type !== 'computed' && type !== 'state';

/** A member of a unit that is only named on a later page is no malformed answer: the whole form is looked at when it is submitted. */
const checkUnlessEmpty = (
  field: Field | NonNullable<Field['columns']>[number],
  answer: Answer,
  known: KnownCodes,
) => (isAnswered(answer) && field.type !== 'participant' ? checkCell(field, answer, known) : undefined);

const cellProblems = (field: string, problem: ReturnType<typeof checkCell>): Problem[] =>
  problem ? [{ field, code: problem.code, ...(problem.facts && { facts: problem.facts }) }] : [];

function tableProblems(table: Field, answer: Answer, known: KnownCodes): Problem[] {
  if (!isTable(answer))
    return isAnswered(answer) && !('none' in Object(answer))
      ? [{ field: table.code, code: 'field-format' }]
      : [];
  if (new Set(answer.rows.map(({ id }) => id)).size < answer.rows.length)
    return [{ field: table.code, code: 'field-format' }];
  return answer.rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([code, cell]) => {
      const column = table.columns?.find((each) => each.code === code);
      const field = `${table.code}[${row.id}].${code}`;
      return column && isTyped(column)
        ? cellProblems(field, checkUnlessEmpty(column, cell, known))
        : [{ field, code: 'field-unknown' }];
    }),
  );
}
