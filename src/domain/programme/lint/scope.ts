import { derivedColumns, derivedFacts } from '#domain/eligibility/derived-facts.ts';
import type { Rows } from '#domain/eligibility/walk-tree.ts';
import type { Definition, ListDefinition } from '../definition.ts';
import type { Column, Field, FieldType, Section } from '../field.ts';
import type { Setting } from '../setting.ts';
import { narrowed } from '../trees-of.ts';

/** What a name in a tree stands for: its type, its unit, and the codes it can hold where these are listed. */
export interface Known {
  type: FieldType | 'code' | Setting['type'];
  unit?: string | undefined;
  codes?: readonly string[] | undefined;
}

/** Everything that names in a tree can mean in the applications of one direction. */
export interface Scope {
  definition: Definition;
  direction: string;
  fields: ReadonlyMap<string, Field>;
}

export function scopeOf(definition: Definition, direction: string): Scope {
  const fields = sectionsOf(definition, direction).flatMap((section) => section.fields);
  return {
    definition,
    direction,
    fields: new Map(fields.filter((field) => asked(field, direction)).map((field) => [field.code, field])),
  };
}

/** The sections that an applicant of this direction fills in. */
export const sectionsOf = ({ commonForm, directionForms }: Definition, direction: string): Section[] =>
  [...commonForm.before, ...(directionForms[direction] ?? []), ...commonForm.after].filter((section) =>
    asked(section, direction),
  );

const asked = (thing: { directions?: string[] | undefined }, direction: string) =>
  narrowed([direction], thing.directions).length > 0;

export function knownField({ definition, fields }: Scope, code: string): Known | undefined {
  const field = fields.get(code);
  if (field) return ofField(definition, field);

  const derived = Object.hasOwn(derivedFacts, code) ? derivedFacts[code] : undefined;
  if (!derived) return undefined;
  if (code === 'application.direction')
    return { type: 'choice', codes: definition.directions.map((each) => each.code) };
  const source = derived.from === undefined ? undefined : fields.get(derived.from);
  return (
    source && {
      type: derived.type,
      codes: codesOf(definition, derived.type === 'yesNo' ? { type: 'yesNo' } : source),
    }
  );
}

/** A cell of the rows in hand; undefined where the table or the list is not known, or has no such column. */
export function knownCell(scope: Scope, rows: Rows, column: string): Known | undefined {
  return 'list' in rows
    ? ofListColumn(listOf(scope.definition, rows.list), column)
    : ofTableColumn(scope, rows.table, column);
}

function ofTableColumn(
  { definition, fields, direction }: Scope,
  table: string,
  code: string,
): Known | undefined {
  const columns = fields.get(table)?.columns?.filter((column) => asked(column, direction)) ?? [];
  const column = columns.find((each) => each.code === code);
  if (column) return ofField(definition, column);

  const derived = Object.hasOwn(derivedColumns, code) ? derivedColumns[code] : undefined;
  const source = derived && columns.find((each) => each.code === derived.from);
  return source && { type: derived.type, codes: codesOf(definition, source) };
}

export const listOf = (definition: Definition, code: string): ListDefinition | undefined =>
  definition.lists.find((each) => each.code === code);

const ofListColumn = (list: ListDefinition | undefined, code: string): Known | undefined => {
  const column = list?.columns.find((each) => each.code === code);
  return column && { type: column.type, unit: column.unit };
};

const ofField = (definition: Definition, field: Field | Column): Known => ({
  type: field.type,
  unit: field.unit,
  codes: codesOf(definition, field),
});

/** The codes a field can hold; undefined where they are not the definition's to list. */
function codesOf(
  definition: Definition,
  field: Pick<Field, 'type'> & Partial<Pick<Field, 'code' | 'choices' | 'choicesFrom'>>,
): readonly string[] | undefined {
  if (field.type === 'yesNo') return ['yes', 'no'];
  if (field.code === 'application.direction') return definition.directions.map(({ code }) => code);
  return field.choicesFrom ? undefined : field.choices?.map(({ code }) => code);
}

export const settingOf = (definition: Definition, code: string): Setting | undefined =>
  definition.settings.find((each) => each.code === code);

/** The value of a setting in a direction: its own where it is kept per direction, else the one of all. */
export const valueIn = (setting: Setting, direction: string) =>
  setting.perDirection?.[direction] ?? setting.value;
