import type { Definition } from '../definition.ts';
import type { Column, Field, Section } from '../field.ts';
import { counted, type Finding, finding, findingOnKey, located, type Path } from '../finding.ts';
import { type Scope, scopeOf, sectionsOf, settingOf } from './scope.ts';

/** A form that can be filled in: every code once in a direction, every field complete, every other field it names there. */
export function* lintForm(definition: Definition): Generator<Finding> {
  const { commonForm, directionForms } = definition;

  yield* lintCodes(definition);
  for (const part of ['before', 'after'] as const)
    yield* lintSections(commonForm[part], ['commonForm', part]);
  for (const [direction, sections] of Object.entries(directionForms))
    yield* lintSections(sections, ['directionForms', direction]);

  const said = new Set<string>();
  for (const { code } of definition.directions) {
    for (const each of lintNamedFields(scopeOf(definition, code))) {
      const key = JSON.stringify(each);
      if (!said.has(key)) yield each;
      said.add(key);
    }
  }
}

/** A field or a section stands once among those that an applicant of a direction fills in. */
function* lintCodes(definition: Definition): Generator<Finding> {
  const said = new Set<string>();
  for (const { code: direction } of definition.directions) {
    const first = new Map<string, Path>();
    for (const { entry: section, at } of placed(definition, direction)) {
      const codes = [
        { code: section.code, key: `section ${section.code}`, at },
        ...located(section.fields, ...at, 'fields').map((field) => ({
          code: field.entry.code,
          key: field.entry.code,
          at: field.at,
        })),
      ];
      for (const { code, key, at: place } of codes) {
        const earlier = first.get(key);
        if (earlier && !said.has(place.join('/'))) {
          said.add(place.join('/'));
          yield findingOnKey('code-twice', place, { code, first: earlier.join(' / ') });
        }
        if (!earlier) first.set(key, place);
      }
    }
  }
}

function placed(definition: Definition, direction: string): { entry: Section; at: Path }[] {
  const asked = new Set(sectionsOf(definition, direction));
  return [
    ...located(definition.commonForm.before, 'commonForm', 'before'),
    ...located(definition.directionForms[direction], 'directionForms', direction),
    ...located(definition.commonForm.after, 'commonForm', 'after'),
  ].filter(({ entry }) => asked.has(entry));
}

function* lintSections(sections: readonly Section[], at: Path): Generator<Finding> {
  for (const section of located(sections, ...at)) {
    for (const field of located(section.entry.fields, ...section.at, 'fields')) {
      yield* lintCell(field.entry, field.at);
      yield* lintTable(field.entry, field.at);
      for (const column of located(field.entry.columns, ...field.at, 'columns'))
        yield* lintCell(column.entry, column.at);
    }
  }
}

function* lintCell(cell: Field | Column, at: Path): Generator<Finding> {
  const choosing = cell.type === 'choice' || cell.type === 'choices';
  const codes = cell.type === 'yesNo' ? ['yes', 'no'] : (cell.choices ?? []).map(({ code }) => code);

  if (choosing && !cell.choices?.length && !cell.choicesFrom && cell.code !== 'application.direction') {
    yield finding('choices-missing', at, { field: cell.code });
  }
  if (cell.type === 'computed' && !cell.compute) yield finding('compute-missing', at, { field: cell.code });

  const only: [keyof typeof cell, readonly string[]][] = [
    ['choices', ['choice', 'choices', 'state']],
    ['choicesFrom', ['choice', 'choices']],
    ['fixed', ['choices']],
    ['compute', ['computed']],
    ['max', ['text', 'prose', 'figures']],
    ['places', ['dec', 'computed']],
    ['least', ['int', 'dec']],
    ['most', ['int', 'dec']],
    ['sumOf', ['int', 'dec']],
    ['atMostField', ['int', 'dec', 'date']],
    ['notBeforeField', ['date']],
    ['withinDays', ['date']],
    ['mustBe', ['yesNo', 'choice']],
  ];
  for (const [key, types] of only) {
    if (cell[key] !== undefined && !types.includes(cell.type)) {
      yield findingOnKey('does-not-fit-type', [...at, key], {
        key,
        type: cell.type,
        types: types.join(', '),
      });
    }
  }
  for (const { entry, at: place } of counted(cell.fixed, ...at, 'fixed')) {
    if (!codes.includes(entry))
      yield finding('value-not-a-choice', place, {
        value: entry,
        fact: cell.code,
        choices: codes.join(', '),
      });
  }
  if (cell.mustBe !== undefined && !codes.includes(cell.mustBe)) {
    yield finding('value-not-a-choice', [...at, 'mustBe'], {
      value: cell.mustBe,
      fact: cell.code,
      choices: codes.join(', '),
    });
  }
}

function* lintTable(field: Field, at: Path): Generator<Finding> {
  const table = field.type === 'table';
  const column = (code: string) => field.columns?.some((each) => each.code === code);

  if (table && !field.columns?.length) yield finding('columns-missing', at, { field: field.code });
  for (const key of [
    'columns',
    'minRows',
    'maxRows',
    'maxRowsFrom',
    'distinct',
    'noneAllowed',
    'askedBy',
    'rows',
  ] as const) {
    if (!table && field[key] !== undefined)
      yield findingOnKey('does-not-fit-type', [...at, key], { key, type: field.type, types: 'table' });
  }
  if (field.minRows !== undefined && field.maxRows !== undefined && field.minRows > field.maxRows) {
    yield finding('upside-down', [...at, 'maxRows'], {
      low: String(field.minRows),
      high: String(field.maxRows),
    });
  }
  for (const key of ['rows', 'distinct'] as const) {
    const named = field[key]?.column;
    if (named !== undefined && !column(named))
      yield finding('column-unknown', [...at, key, 'column'], { column: named, table: field.code });
  }
}

/** Fields that a field names must be asked in the same direction; within a table `row.x` is another column. */
function* lintNamedFields({ definition, direction, fields }: Scope): Generator<Finding> {
  for (const section of placed(definition, direction)) {
    for (const { entry: field, at } of located(section.entry.fields, ...section.at, 'fields')) {
      if (!fields.has(field.code)) continue;
      const rows = field.rows?.notBefore;
      yield* unknownIn(fields, [
        ...named(field, at),
        ...one(field.askedBy, at, 'askedBy'),
        ...one(rows, at, 'rows', 'notBefore'),
      ]);
      for (const column of located(field.columns, ...at, 'columns'))
        yield* unknownIn(fields, named(column.entry, column.at), field);
      if (field.choicesFrom && !definition.lists.some(({ code }) => code === field.choicesFrom)) {
        yield finding('list-unknown', [...at, 'choicesFrom'], { list: field.choicesFrom });
      }
      if (
        field.maxRowsFrom !== undefined &&
        !settingOf(definition, field.maxRowsFrom.replace(/^setting\./, ''))
      ) {
        yield finding('setting-unknown', [...at, 'maxRowsFrom'], { setting: field.maxRowsFrom });
      }
    }
  }
}

type Named = { code: string; at: Path };

const one = (code: string | undefined, ...at: (Path | string)[]): Named[] =>
  code === undefined ? [] : [{ code, at: at.flat() }];

const named = (cell: Field | Column, at: Path): Named[] => [
  ...one(cell.atMostField, at, 'atMostField'),
  ...one(cell.notBeforeField, at, 'notBeforeField'),
  ...(cell.sumOf ?? []).map((code, index) => ({ code, at: [...at, 'sumOf', index] })),
];

function* unknownIn(
  fields: ReadonlyMap<string, Field>,
  all: readonly Named[],
  table?: Field,
): Generator<Finding> {
  for (const { code, at } of all) {
    const known = code.startsWith('row.')
      ? table?.columns?.some((each) => `row.${each.code}` === code)
      : fields.has(code);
    if (!known) yield finding('field-unknown', at, { field: code });
  }
}
