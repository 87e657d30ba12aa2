import { stepOf } from './bounds.ts';
import {
  type Body,
  below,
  type Compiled,
  type Compiler,
  type Read,
  type Scope,
  type World,
} from './compiled.ts';
import type { RowInHand } from './facts.ts';
import type { ListKey, MatchedRow } from './outside.ts';
import { readerOf, textOf } from './readers.ts';
import { found, leafKey, missing, type Step, type Trace } from './trace.ts';
import { allOf, anyOf, not, type Truth } from './truth.ts';

/** Nodes whose answer the applicant does not give: judgements, lists, other applications. */

/** The judgement on a match, and its two answers. A programme with lists has a judgement of this name. */
const listMatch = { judgement: 'list-match', same: 'same-unit', other: 'other-unit' } as const;

/** Inside a table or a list a judgement is about that row; in place of a list about the list, where its subject is one. */
export function compileJudged(
  compiler: Compiler,
  { judgement, is }: Body<'judged'>,
  scope: Scope,
  key: string,
): Compiled {
  const step: Step = {
    ...stepOf('judged', key, scope, { judgement, required: { values: [is] } }),
    side: 'outside',
  };
  const ofRow = scope.table !== undefined || scope.list !== undefined;
  const ofList = compiler.names.judgementSubject(judgement) === 'list' ? scope.insteadOf : undefined;

  return {
    step,
    evaluate(world, row) {
      const subject = ofRow ? row?.id : ofList;
      if (world.heed !== 'everything') return missing(step, 'human', subject);
      if (!world.outside) return fromGiven(step, world, subject, 'human');

      const answer = world.outside.judged(judgement, subject ?? '');
      return answer === undefined
        ? missing(step, 'human', subject)
        : found(step, answer === is, answer, subject);
    },
  };
}

/**
 * Where the list can be used: no row of it that speaks of this unit satisfies `where`. A confirmed row that does cannot
 * be cured by an opinion. Where it cannot be used, the tree `otherwise` alone decides.
 */
export function compileNotInList(
  compiler: Compiler,
  { list, key, where, otherwise }: Body<'notInList'>,
  scope: Scope,
  at: string,
): Compiled {
  const instead = compiler.compile(otherwise, { ...scope, insteadOf: list }, below(at, 'otherwise'));
  return compileList(compiler, 'notInList', { list, key, where }, scope, at, instead);
}

/** Whether a row speaks of this unit and satisfies `where`. Without a usable list nobody stands on it. */
export function compileInList(compiler: Compiler, body: Body<'inList'>, scope: Scope, at: string): Compiled {
  return compileList(compiler, 'inList', body, scope, at, undefined);
}

function compileList(
  compiler: Compiler,
  kind: 'notInList' | 'inList',
  { list, key, where }: Body<'inList'>,
  scope: Scope,
  at: string,
  instead: Compiled | undefined,
): Compiled {
  const known = compiler.names.list(list);
  const named = typeof key === 'string' ? [key] : key;
  const keys = named
    .filter((name) => name.startsWith('row.') || compiler.names.field(name))
    .map((name) => keyReader(compiler, name, scope));
  const chosen = where && compiler.compile(where, { list: known }, below(at, 'where'));
  const rowStep: Step = {
    ...stepOf('row', below(at, 'row'), { list: known }, { list, judgement: listMatch.judgement }),
    parts: chosen ? [chosen.step] : [],
  };
  const parts = [rowStep, ...(instead ? [instead.step] : [])];
  const step: Step = {
    ...stepOf(kind, at, scope, { list, fact: named[0], parts }),
    side: 'outside',
  };

  const ofRow = (world: World, row: MatchedRow): Trace => {
    const match = matched(world, row);
    const choice = chosen?.evaluate(world, row);
    const value = choice ? allOf([match, choice.value]) : match;
    const waits = value === 'unknown' && match === 'unknown' ? 'human' : undefined;
    const given = { by: row.by, document: row.document, datedOn: row.datedOn };
    return { step: rowStep, value, why: waits, given, subject: row.id, parts: choice ? [choice] : [] };
  };

  return {
    step,
    evaluate(world, row) {
      if (world.heed !== 'everything') return missing(step, 'outside', row?.id);
      if (!world.outside) return fromGiven(step, world, row?.id, 'outside');

      const asked = keys.map((read) => read(world, row));
      const rows = world.outside.rows(
        list,
        asked.flatMap((each) => each?.key ?? []),
      );
      if (!rows) {
        const other = instead?.evaluate(world, row);
        return found(step, other?.value ?? false, 'not-usable', row?.id, other ? [other] : []);
      }
      const traces = rows.map((each) => ofRow(world, each));
      const on = anyOf(traces.map(({ value }) => value));
      const told = asked.every((each) => each?.whole === true);
      const value = on === true || told ? on : 'unknown';
      const why = value === 'unknown' && !told ? ('unanswered' as const) : undefined;
      return {
        step,
        value: kind === 'inList' ? value : not(value),
        why,
        given: undefined,
        subject: row?.id,
        parts: traces,
      };
    },
  };
}

interface Asked {
  readonly key: ListKey;
  readonly whole: boolean;
}

/** A hit by code is certain until somebody finds, with evidence, that it is another unit; a hit by name only proposes. */
function matched(world: World, row: MatchedRow): Truth {
  const answer = world.outside?.judged(listMatch.judgement, row.id);
  if (answer === listMatch.other) return false;
  return row.by === 'code' || answer === listMatch.same ? true : 'unknown';
}

/**
 * A credit code goes with the name beside it in the form (`unit.creditCode`, `unit.name`): a row without a code is found
 * by the name alone, so while that is unanswered nobody is cleared.
 */
function keyReader(compiler: Compiler, fact: string, scope: Scope): Read<Asked> {
  const reader = readerOf(compiler, fact, scope);
  const value = textOf(reader);
  if (reader.type !== 'creditCode') {
    return (world, row) => {
      const name = value(world, row);
      return name === undefined ? undefined : { key: { fact, name }, whole: true };
    };
  }
  const beside = fact.replace(/[^.]+$/, 'name');
  const named = compiler.names.has(beside) ? textOf(readerOf(compiler, beside, scope)) : undefined;
  return (world, row) => {
    const creditCode = value(world, row);
    if (creditCode === undefined) return undefined;
    const name = named?.(world, row);
    return { key: { fact, creditCode, name }, whole: !named || name !== undefined };
  };
}

/** The server always knows the other applications; in a browser this is unknown until the server has answered. */
export function compileNoOther(
  compiler: Compiler,
  { same, where }: Body<'noOther'>,
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, same, scope);
  const text = textOf(reader);
  const each = compiler.compile(where, { other: true }, below(key, 'where'));
  const step: Step = {
    ...stepOf('noOther', key, scope, { fact: same, parts: [each.step] }),
    side: 'outside',
  };

  return {
    step,
    evaluate(world, row) {
      if (world.heed === 'own') return missing(step, 'outside', row?.id);
      if (!world.outside) return fromGiven(step, world, row?.id, 'outside');

      const value = text(world, row);
      if (value === undefined) return missing(step, reader.whyMissing, row?.id);
      const parts = world.outside.others(same, value).map((other) => each.evaluate(world, other));
      return found(step, not(anyOf(parts.map((part) => part.value))), value, row?.id, parts);
    },
  };
}

function fromGiven(
  step: Step,
  world: World,
  subject: RowInHand['id'] | undefined,
  unheard: 'human' | 'outside',
): Trace {
  const leaf = world.given?.get(leafKey(step, subject));
  if (!leaf) return missing(step, unheard, subject);

  const given = { waitsFor: leaf.waitsFor ?? [], shown: leaf.shown ?? {} };
  const why = leaf.value === 'unknown' ? (leaf.why ?? unheard) : undefined;
  return { step, value: leaf.value, why, given, subject, parts: [] };
}
