import type { Expression } from '#domain/eligibility/tree.ts';
import {
  type Compared,
  contentsOfExpression,
  type Mention,
  type Place,
  type Reading,
  walkExpression,
  walkTree,
} from '#domain/eligibility/walk-tree.ts';
import { parseDecimal } from '#domain/exact.ts';
import type { Definition } from '../definition.ts';
import { type Finding, type FindingCode, finding, type Path } from '../finding.ts';
import { choicesOf } from '../known-settings.ts';
import { type Planted, treesOf } from '../trees-of.ts';
import { isDate } from './dates.ts';
import {
  type Known,
  knownCell,
  knownField,
  listOf,
  type Scope,
  scopeOf,
  settingOf,
  valueIn,
} from './scope.ts';

/**
 * Everything that trees and expressions name: facts of the form, rows, lists, settings, dates, judgements, and that what
 * is compared can be compared. Each is looked at once for every direction in which it is read.
 */
export function lintTrees(definition: Definition): Finding[] {
  const scopes = new Map(definition.directions.map(({ code }) => [code, scopeOf(definition, code)]));
  const found = new Map<string, { finding: Finding; directions: Set<string> }>();

  for (const planted of treesOf(definition)) {
    for (const direction of planted.directions) {
      const scope = scopes.get(direction);
      if (!scope) continue; // a direction that does not exist is reported where it is named
      for (const each of lintPlanted(planted, scope)) {
        const key = JSON.stringify([each.code, each.at, each.facts]);
        const known = found.get(key) ?? { finding: each, directions: new Set() };
        found.set(key, { ...known, directions: known.directions.add(direction) });
      }
    }
  }
  return [...found.values()].map(({ finding: each, directions }) => ({
    ...each,
    facts: { ...each.facts, directions: [...directions].join(', ') },
  }));
}

function* lintPlanted(planted: Planted, scope: Scope): Generator<Finding> {
  const from: Place = { at: planted.at, rows: planted.rows };
  const helpers = scope.definition.helperTrees;
  const walk =
    'tree' in planted
      ? walkTree(planted.tree, from, helpers)
      : walkExpression(planted.expression, from, helpers);

  for (const { mention, at, place } of walk) {
    yield* lintMention(mention, at, place, scope);
    if (mention.names === 'figure' || mention.names === 'date') {
      if (isFigure(mention) && decides(planted) && at[0] !== 'helperTrees') {
        yield finding('figure-in-tree', at, {
          figure: mention.names === 'figure' ? mention.figure : mention.date,
        });
      }
    }
  }
}

/** A form or an attachment only asks for papers, and bands of a rubric are figures by nature; what decides reads settings. */
const decides = ({ serves }: Planted) => serves === 'condition' || serves === 'preference';

const isFigure = (mention: Mention) =>
  (mention.names === 'figure' && /^-?\d/.test(mention.figure)) ||
  (mention.names === 'date' && /^\d/.test(mention.date));

function* lintMention(mention: Mention, at: Path, place: Place, scope: Scope): Generator<Finding> {
  switch (mention.names) {
    case 'fact':
      return yield* lintFact(mention.fact, mention.reads, at, place, scope);
    case 'sameness':
      return yield* lintSameness(mention.facts, at, place, scope);
    case 'codes':
      return yield* lintCodes(mention.codes, mention.of, at, place, scope);
    case 'figure':
      return yield* lintFigure(mention, at, place, scope);
    case 'date':
      return yield* lintDate(mention.date, at, place, scope);
    case 'region':
      return yield* lintRegion(mention.region, at, scope);
    case 'table':
      return yield* lintTable(mention.table, at, scope);
    case 'column':
      return yield* lintColumn(mention, at, scope);
    case 'list':
      if (!listOf(scope.definition, mention.list)) yield finding('list-unknown', at, { list: mention.list });
      return;
    case 'judgement':
      return yield* lintJudgement(mention.judgement, mention.answer, at, scope);
    case 'fault':
      yield finding(mention.fault, at);
  }
}

type Meaning = { known: Known } | { fault: FindingCode; facts: Record<string, string> } | { silent: true };

/** What a name stands for here, or why it stands for nothing. */
function meaningOf(name: string, place: Place, scope: Scope): Meaning {
  const [first = '', ...rest] = name.split('.');
  const last = rest.join('.');

  if (first === 'setting') return settingMeaning(last, scope);
  if (first === 'timetable') {
    if (last === 'asOf' || scope.definition.timetable.some(({ code }) => code === last))
      return { known: { type: 'date' } };
    return { fault: 'timetable-key-unknown', facts: { key: last } };
  }
  if (first === 'row') {
    if (!place.rows) return { fault: 'row-outside-table', facts: { fact: name } };
    const known = knownCell(scope, place.rows, last);
    if (known) return { known };
    if (!rowsKnown(place, scope)) return { silent: true };
    return {
      fault: 'column-unknown',
      facts: { column: last, table: 'list' in place.rows ? place.rows.list : place.rows.table },
    };
  }
  if (first === 'other') {
    if (!place.other) return { fault: 'other-outside-comparison', facts: { fact: name } };
    const known = knownField(scope, last === 'direction' ? 'application.direction' : last);
    return known ? { known } : { fault: 'fact-unknown', facts: { fact: last } };
  }
  const known = knownField(scope, name);
  return known
    ? { known }
    : {
        fault: isAskedSomewhere(name, scope.definition) ? 'fact-not-in-direction' : 'fact-unknown',
        facts: { fact: name },
      };
}

function settingMeaning(code: string, { definition, direction }: Scope): Meaning {
  const setting = settingOf(definition, code);
  if (!setting) return { fault: 'setting-unknown', facts: { setting: code } };
  if (valueIn(setting, direction) === undefined)
    return { fault: 'setting-without-value', facts: { setting: code } };
  return {
    known: {
      type: setting.type,
      unit: setting.unit,
      codes: setting.type === 'choice' ? choicesOf(code) : undefined,
    },
  };
}

const rowsKnown = ({ rows }: Place, { definition, fields }: Scope) =>
  rows !== undefined &&
  ('list' in rows
    ? listOf(definition, rows.list) !== undefined
    : fields.get(rows.table)?.columns !== undefined);

const isAskedSomewhere = (code: string, definition: Definition) =>
  definition.directions.some((direction) => knownField(scopeOf(definition, direction.code), code));

const readable: Readonly<Record<Exclude<Reading, 'any'>, readonly Known['type'][]>> = {
  code: ['choice', 'choices', 'yesNo', 'state', 'code', 'codes', 'text', 'int', 'industry'],
  figure: ['int', 'dec', 'computed', 'decimal', 'percent'],
  date: ['date'],
  region: ['region'],
  state: ['state'],
  creditCode: ['creditCode', 'participant'],
  listKey: ['creditCode', 'text', 'code', 'choice'],
};

function* lintFact(name: string, reads: Reading, at: Path, place: Place, scope: Scope): Generator<Finding> {
  const meaning = meaningOf(name, place, scope);
  if ('fault' in meaning) {
    // a list is searched by every key the applicant has: a key may be absent in some directions
    if (reads === 'listKey' && meaning.fault === 'fact-not-in-direction') return;
    yield finding(meaning.fault, at, meaning.facts);
  } else if ('known' in meaning && reads !== 'any' && !readable[reads].includes(meaning.known.type)) {
    yield finding('wrong-type', at, { fact: name, type: meaning.known.type, reads });
  }
}

const typesAlike: readonly (readonly Known['type'][])[] = [
  ['int', 'dec', 'computed', 'decimal', 'percent'],
  ['date'],
  ['creditCode', 'participant'],
  ['choice', 'code', 'text', 'state', 'industry', 'yesNo', 'region', 'codes'],
];

function* lintSameness(
  [left, right]: readonly [string, string],
  at: Path,
  place: Place,
  scope: Scope,
): Generator<Finding> {
  const [one, two] = [meaningOf(left, place, scope), meaningOf(right, place, scope)];
  if (!('known' in one && 'known' in two)) return;
  const group = typesAlike.find((each) => each.includes(one.known.type));
  if (!group?.includes(two.known.type))
    yield finding('wrong-type', at, { fact: left, type: one.known.type, reads: two.known.type });
}

function comparedWith(of: Compared, place: Place, scope: Scope): Known | undefined {
  if ('fact' in of) {
    const meaning = meaningOf(of.fact, place, scope);
    return 'known' in meaning ? meaning.known : undefined;
  }
  if ('column' in of) return knownCell(scope, { table: of.table }, of.column);
  return 'expression' in of ? { type: 'dec', unit: unitOf(of.expression, place, scope) } : undefined;
}

/** The unit of a figure worked out, where it follows from what it is made of. */
function unitOf(expression: Expression, place: Place, scope: Scope): string | undefined {
  if ('percent' in expression) return '%';
  const [named] = (contentsOfExpression(expression).mentions ?? []).filter(
    ({ names }) => names === 'fact' || names === 'column',
  );
  if (named?.names === 'fact') return comparedWith({ fact: named.fact }, place, scope)?.unit;
  return named?.names === 'column' && !('distinct' in expression)
    ? comparedWith(named, place, scope)?.unit
    : undefined;
}

function* lintCodes(
  codes: string | readonly string[],
  of: Compared,
  at: Path,
  place: Place,
  scope: Scope,
): Generator<Finding> {
  const known = comparedWith(of, place, scope);
  const name = 'fact' in of ? of.fact : 'column' in of ? `${of.table}.${of.column}` : '';
  const unlisted = (values: readonly string[], where: Path) =>
    known?.codes === undefined
      ? []
      : values.flatMap((value, index) =>
          known.codes?.includes(value) ? [] : [{ value, at: values.length > 1 ? [...where, index] : where }],
        );
  const refuse = ({ value, at: place }: { value: string; at: Path }) =>
    finding('value-not-a-choice', place, { value, fact: name, choices: known?.codes?.join(', ') ?? '' });

  if (typeof codes !== 'string') return yield* unlisted(codes, at).map(refuse);
  if (!codes.startsWith('setting.')) return yield* unlisted([codes], at).map(refuse);

  const code = codes.slice('setting.'.length);
  const meaning = settingMeaning(code, scope);
  if ('fault' in meaning) return yield finding(meaning.fault, at, meaning.facts);
  const setting = settingOf(scope.definition, code);
  if (setting && setting.type !== 'codes' && setting.type !== 'choice') {
    return yield finding('wrong-type', at, { fact: codes, type: setting.type, reads: 'code' });
  }
  const value = setting && valueIn(setting, scope.direction);
  const values = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const stands =
    setting?.perDirection?.[scope.direction] === undefined ? ['value'] : ['perDirection', scope.direction];
  yield* unlisted(values, ['settings', code, ...stands]).map(refuse);
}

function* lintFigure(
  { figure, of, unit }: Extract<Mention, { names: 'figure' }>,
  at: Path,
  place: Place,
  scope: Scope,
): Generator<Finding> {
  const compared = comparedWith(of, place, scope);
  if (unit !== undefined && compared && compared.unit !== undefined && compared.unit !== unit) {
    yield finding('unit-differs', at, { unit, fact: nameOf(of), other: compared.unit });
  }
  if (!figure.startsWith('setting.')) {
    if (!parseDecimal(figure)) yield finding('not-a-decimal', at, { value: figure });
    return;
  }
  const code = figure.slice('setting.'.length);
  const meaning = settingMeaning(code, scope);
  if ('fault' in meaning) return yield finding(meaning.fault, at, meaning.facts);
  if (!('known' in meaning)) return;

  const { known } = meaning;
  if (!readable.figure.includes(known.type))
    yield finding('wrong-type', at, { fact: figure, type: known.type, reads: 'figure' });
  if (unit !== undefined && known.unit !== undefined && known.unit !== unit)
    yield finding('unit-differs', at, { unit, fact: figure, other: known.unit });
}

const nameOf = (of: Compared): string =>
  'fact' in of ? of.fact : 'column' in of ? `${of.table}.${of.column}` : '';

function* lintDate(date: string, at: Path, place: Place, scope: Scope): Generator<Finding> {
  if (/^\d/.test(date)) {
    if (!isDate(date)) yield finding('not-a-date', at, { value: date });
    return;
  }
  yield* lintFact(date, 'date', at, place, scope);
}

function* lintRegion(region: string, at: Path, scope: Scope): Generator<Finding> {
  if (!region.startsWith('setting.')) {
    if (!/^\d{6}$/.test(region)) yield finding('wrong-format', at, { value: region, why: 'GB/T 2260' });
    return;
  }
  const meaning = settingMeaning(region.slice('setting.'.length), scope);
  if ('fault' in meaning) yield finding(meaning.fault, at, meaning.facts);
}

function* lintTable(table: string, at: Path, { definition, fields }: Scope): Generator<Finding> {
  if (fields.get(table)?.type === 'table') return;
  yield finding(
    isAskedSomewhere(table, definition) && !fields.has(table) ? 'fact-not-in-direction' : 'table-unknown',
    at,
    { table, fact: table },
  );
}

function* lintColumn(
  mention: Extract<Mention, { names: 'column' }>,
  at: Path,
  scope: Scope,
): Generator<Finding> {
  const { table, column, reads } = mention;
  if (!scope.fields.get(table)?.columns) return; // the table itself is reported
  const known = knownCell(scope, { table }, column);
  if (!known) yield finding('column-unknown', at, { column, table });
  else if (reads !== 'any' && !readable[reads].includes(known.type))
    yield finding('wrong-type', at, { fact: `${table}.${column}`, type: known.type, reads });
}

function* lintJudgement(code: string, answer: string, at: Path, { definition }: Scope): Generator<Finding> {
  const judgement = definition.judgements.find((each) => each.code === code);
  if (!judgement) yield finding('judgement-unknown', [...at, 'judgement'], { judgement: code });
  else if (!judgement.options.some((option) => option.code === answer)) {
    yield finding('option-unknown', [...at, 'is'], {
      judgement: code,
      option: answer,
      options: judgement.options.map((option) => option.code).join(', '),
    });
  }
}
