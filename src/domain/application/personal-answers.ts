import { formOf } from '#domain/form/form.ts';
import { maskTelephone } from '#domain/formats.ts';
import { normaliseTelephone } from '#domain/identifiers/telephone.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { type Answer, type Answers, isAnswered, isTable } from './answers.ts';
import type { Application } from './application.ts';
import type { CellChange, Changes, FieldChange } from './changes.ts';

/** Stands for an address of a person before whoever does not read it; pages and papers say that in words. */
export const withheld = '***';

/** Telephones and addresses of people stand before the applicant and the unit that recommends him, and nobody else. */
export const readsPersonal = (
  { unit, recommendingUnit }: Pick<Application, 'unit' | 'recommendingUnit'>,
  { organisation }: Pick<Person, 'organisation'>,
): boolean => organisation === unit || organisation === recommendingUnit;

/** An answer as it stands before everybody else: a telephone by its ends, an address not at all. */
export function withoutPersons<Given extends Answer | undefined>(
  { personal, type }: Pick<Field | Column, 'personal' | 'type'>,
  answer: Given,
): Given | string {
  if (!personal || !isAnswered(answer)) return answer;
  return type === 'phone' && typeof answer === 'string'
    ? maskTelephone(normaliseTelephone(answer))
    : withheld;
}

interface OfForm {
  definition: Definition;
  direction: string;
}

/** All answers as they stand before everybody else. */
export function answersWithoutPersons(form: OfForm, answers: Answers): Answers {
  const fields = fieldsOf(form);
  return new Map([...answers].map(([code, answer]) => [code, fieldWithout(fields.get(code), answer)]));
}

function fieldWithout(field: Field | undefined, answer: Answer): Answer {
  if (!field) return answer;
  if (field.type !== 'table' || !isTable(answer)) return withoutPersons(field, answer);
  const columns = columnsOf(field);
  return {
    rows: answer.rows.map(({ id, cells }) => ({
      id,
      cells: Object.fromEntries(
        Object.entries(cells).map(([code, cell]) => [code, cellWithout(columns.get(code), cell)]),
      ),
    })),
  };
}

const cellWithout = (column: Column | undefined, cell: Answer): Answer =>
  column ? withoutPersons(column, cell) : cell;

/** That such an answer changed is told, and not from what to what. */
export function changesWithoutPersons(form: OfForm, { sections, papers }: Changes): Changes {
  const fields = fieldsOf(form);
  return {
    papers,
    sections: sections.map((each) =>
      each.erased
        ? each
        : { ...each, fields: each.fields.map((change) => changeWithout(fields.get(change.field), change)) },
    ),
  };
}

function changeWithout(field: Field | undefined, change: FieldChange): FieldChange {
  if (!field) return change;
  const columns = columnsOf(field);
  const rows = change.rows?.map((row) => ({
    ...row,
    ...(row.called && {
      called: { ...row.called, answer: cellWithout(columns.get(row.called.column), row.called.answer) },
    }),
    cells: row.cells.map((cell): CellChange => {
      const column = columns.get(cell.column);
      return column ? { ...cell, ...sidesWithout(column, cell) } : cell;
    }),
  }));
  return { ...change, ...sidesWithout(field, change), ...(rows && { rows }) };
}

const sidesWithout = (field: Field | Column, { before, after }: { before?: Answer; after?: Answer }) => ({
  ...(before !== undefined && { before: withoutPersons(field, before) }),
  ...(after !== undefined && { after: withoutPersons(field, after) }),
});

const fieldsOf = ({ definition, direction }: OfForm): ReadonlyMap<string, Field> =>
  new Map(formOf(definition, direction).flatMap(({ fields }) => fields.map((field) => [field.code, field])));

const columnsOf = ({ columns = [] }: Field): ReadonlyMap<string, Column> =>
  new Map(columns.map((column) => [column.code, column]));
