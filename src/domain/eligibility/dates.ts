import { boundOf, settingsRead, stepOf, wholeNumberIn } from './bounds.ts';
import { addMonths } from './calendar-days.ts';
import type { Body, Compiled, Compiler, Scope } from './compiled.ts';
import { AuthoringError } from './facts.ts';
import { dateOf, readerOf } from './readers.ts';
import { type Bound, found, missing } from './trace.ts';

/** Nodes that compare days. ISO dates order as text. A day the timetable has not yet leaves the node unknown. */

/** Both ends included; an end left out is open. */
export function compileBetween(
  compiler: Compiler,
  { fact, from, to }: Body<'between'>,
  scope: Scope,
  key: string,
): Compiled {
  const first = from === undefined ? undefined : boundOf(compiler, from);
  const last = to === undefined ? undefined : boundOf(compiler, to);

  return compileDays(compiler, 'between', fact, scope, key, { from: first, to: last }, (day) => {
    const [earliest = '', latest = '9999-99-99'] = [first?.values[0], last?.values[0]];
    return day >= earliest && day <= latest;
  });
}

export function compileBefore(
  compiler: Compiler,
  { fact, date }: Body<'before'>,
  scope: Scope,
  key: string,
): Compiled {
  const to = boundOf(compiler, date);
  return compileDays(compiler, 'before', fact, scope, key, { to }, (day) => day < String(to.values[0]));
}

export function compileAfter(
  compiler: Compiler,
  { fact, date }: Body<'after'>,
  scope: Scope,
  key: string,
): Compiled {
  const from = boundOf(compiler, date);
  return compileDays(compiler, 'after', fact, scope, key, { from }, (day) => day > String(from.values[0]));
}

function compileDays(
  compiler: Compiler,
  kind: 'between' | 'before' | 'after',
  fact: string,
  scope: Scope,
  key: string,
  ends: { from?: Bound | undefined; to?: Bound | undefined },
  holds: (day: string) => boolean,
): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const step = stepOf(kind, key, scope, {
    fact,
    ...ends,
    settings: settingsRead(compiler, [reader], ends.from, ends.to),
  });
  const read = dateOf(reader);
  const noDate = [ends.from, ends.to].some((end) => end?.values.length === 0);

  return {
    step,
    evaluate(world, row) {
      const day = read(world, row);
      if (day === undefined) return missing(step, reader.whyMissing, row?.id);
      return noDate ? missing(step, 'no-date', row?.id, day) : found(step, holds(day), day, row?.id);
    },
  };
}

/**
 * So many years, or months, have passed on the same day of the calendar; where that month has no such day, on its last
 * (29 February → 28 February, 31 August + 6 months → end of February). The setting `yearsPassed` may ask for the day after.
 */
export function compilePassed(
  compiler: Compiler,
  kind: 'yearsPassed' | 'monthsPassed',
  asked: { since: string; span: string; at: string },
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, asked.since, scope);
  const [required, at] = [boundOf(compiler, asked.span), boundOf(compiler, asked.at)];
  const counting = countingOf(compiler);
  const settings = settingsRead(compiler, [reader, { settings: ['yearsPassed'] }], required, at);
  const step = stepOf(kind, key, scope, { fact: asked.since, required, to: at, settings });
  const months = wholeNumberIn(required) * (kind === 'yearsPassed' ? 12 : 1);
  const [read, [end]] = [dateOf(reader), at.values];

  return {
    step,
    evaluate(world, row) {
      const since = read(world, row);
      if (since === undefined) return missing(step, reader.whyMissing, row?.id);
      if (end === undefined) return missing(step, 'no-date', row?.id, since);

      const day = addMonths(since, months);
      return found(step, counting === 'next-day' ? end > day : end >= day, since, row?.id);
    },
  };
}

function countingOf({ names }: Compiler): 'same-day' | 'next-day' {
  const counting = names.choice('yearsPassed', 'same-day');
  if (counting !== 'same-day' && counting !== 'next-day')
    throw new AuthoringError('value-not-implemented', 'yearsPassed');
  return counting;
}
