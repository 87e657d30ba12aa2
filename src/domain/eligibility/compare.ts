import { isAnswered } from '#domain/application/answers.ts';
import { compare, isAtLeast, type Rational } from '#domain/exact.ts';
import { boundOf, figureIn, sameUnit, settingsRead, stepOf, wholeNumberIn } from './bounds.ts';
import type { Compiled, Compiler, Read, Scope } from './compiled.ts';
import { AuthoringError } from './facts.ts';
import { dateOf, figureOf, type Reader, readerOf, textOf } from './readers.ts';
import { type Bound, found, missing } from './trace.ts';
import type { Tree } from './tree.ts';

/** Nodes that compare one answer with something. Each reads, says what it read, and is unknown when it read nothing. */

type Body<Kind extends string> = Extract<Tree, Record<Kind, unknown>>[Kind & keyof Extract<Tree, Record<Kind, unknown>>];

export function compileIs(compiler: Compiler, { fact, value }: Body<'is'>, scope: Scope, key: string): Compiled {
  return compileChoice(compiler, 'is', fact, boundOf(compiler, value), scope, key);
}

export function compileOneOf(compiler: Compiler, { fact, values }: Body<'oneOf'>, scope: Scope, key: string): Compiled {
  return compileChoice(compiler, 'oneOf', fact, boundOf(compiler, values), scope, key);
}

/** Of a question that takes several answers, one of them suffices. */
function compileChoice(compiler: Compiler, kind: 'is' | 'oneOf', fact: string, required: Bound, scope: Scope, key: string): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const { answer, whyMissing } = reader;
  const settings = settingsRead(compiler, [reader], required);
  const step = stepOf(kind, key, scope, { fact, required, settings });
  const wanted = new Set(required.values);

  return {
    step,
    evaluate(world, row) {
      const given = answer(world, row);
      if (typeof given === 'string' && given !== '') return found(step, wanted.has(given), given, row?.id);
      if (Array.isArray(given) && given.length > 0) return found(step, given.some((code) => wanted.has(code)), given, row?.id);
      return missing(step, whyMissing, row?.id);
    },
  };
}

export function compileEquals(compiler: Compiler, kind: 'equals' | 'differs', { fact, to }: Body<'equals'>, scope: Scope, key: string): Compiled {
  const [one, two] = [readerOf(compiler, fact, scope), readerOf(compiler, to, scope)];
  const step = stepOf(kind, key, scope, { fact, other: to, settings: settingsRead(compiler, [one, two]) });
  const same = sameness(one, two, fact);
  const differs = kind === 'differs';

  return {
    step,
    evaluate(world, row) {
      const [left, right] = [one.answer(world, row), two.answer(world, row)];
      if (!isAnswered(left)) return missing(step, one.whyMissing, row?.id);
      if (!isAnswered(right)) return missing(step, two.whyMissing, row?.id);
      return found(step, same(left as string, right as string) !== differs, [left as string, right as string], row?.id);
    },
  };
}

/** Words are the same whatever their width and blanks; a credit code also in lower case. */
function sameness(one: Reader, two: Reader, fact: string): (left: string, right: string) => boolean {
  const kinds = [kindOfType(one.type), kindOfType(two.type)];
  if (kinds.some((kind) => kind === 'date' || kind === 'figure') && kinds[0] !== kinds[1]) {
    throw new AuthoringError('types-differ', fact);
  }
  if (kinds[0] === 'date' || (kinds[0] === 'code' && kinds[1] === 'code')) return (left, right) => left === right;
  const tidy = kinds.includes('creditCode') ? tidyCode : tidyText;
  return (left, right) => left === right || tidy(left) === tidy(right);
}

function kindOfType(type: string): 'date' | 'figure' | 'code' | 'creditCode' | 'text' {
  if (type === 'date' || type === 'creditCode') return type;
  if (type === 'int' || type === 'dec' || type === 'computed') return 'figure';
  return ['code', 'choice', 'yesNo', 'state', 'region', 'industry', 'participant'].includes(type) ? 'code' : 'text';
}

const tidyText = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
const tidyCode = (code: string): string => (/^[0-9A-Z]+$/.test(code) ? code : tidyText(code).toUpperCase());

export function compileAtLeast(compiler: Compiler, { fact, of, value, unit }: Body<'atLeast'>, scope: Scope, key: string): Compiled {
  const reader: Reader = fact !== undefined ? readerOf(compiler, fact, scope) : { ...unit_(unit), computed: of && compiler.figure(of, scope) };
  const required = boundOf(compiler, value);
  sameUnit(compiler, unit, reader, required, fact ?? key);
  const step = stepOf('atLeast', key, scope, { fact, unit, required, settings: settingsRead(compiler, [reader], required) });
  const [figure, least] = [figureOf(reader), figureIn(required)];

  return {
    step,
    evaluate(world, row) {
      const given = figure(world, row);
      return given ? found(step, isAtLeast(given, least), given, row?.id) : missing(step, reader.whyMissing, row?.id);
    },
  };
}
