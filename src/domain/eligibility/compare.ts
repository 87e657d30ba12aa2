import { type Answer, isAnswered, isCodes } from '#domain/application/answers.ts';
import { isAtLeast, isEqual, parseDecimal } from '#domain/exact.ts';
import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import { withoutBlanks } from '#domain/identifiers/half-width.ts';
import { liesWithin } from '#domain/identifiers/region.ts';
import { boundOf, figureIn, sameUnit, settingsRead, stepOf } from './bounds.ts';
import type { Body, Compiled, Compiler, Scope } from './compiled.ts';
import { AuthoringError } from './facts.ts';
import { figureOf, type Reader, readerOf } from './readers.ts';
import { type Bound, found, missing } from './trace.ts';

/** Nodes that compare a code, a figure or a region. Each says what it read, and is unknown where it read nothing. */

/** Of a question that takes several answers, one of them suffices. */
export function compileChoice(
  compiler: Compiler,
  kind: 'is' | 'oneOf',
  fact: string,
  required: Bound,
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const { answer, whyMissing } = reader;
  const step = stepOf(kind, key, scope, {
    fact,
    required,
    settings: settingsRead(compiler, [reader], required),
  });
  const wanted = new Set(required.values);

  return {
    step,
    evaluate(world, row) {
      const given = answer(world, row);
      if (typeof given === 'string' && given !== '') return found(step, wanted.has(given), given, row?.id);
      if (isCodes(given) && given.length > 0)
        return found(
          step,
          given.some((code) => wanted.has(code)),
          given,
          row?.id,
        );
      return missing(step, whyMissing, row?.id);
    },
  };
}

export function compileSameness(
  compiler: Compiler,
  kind: 'equals' | 'differs',
  { fact, to }: Body<'equals'>,
  scope: Scope,
  key: string,
): Compiled {
  const [one, two] = [readerOf(compiler, fact, scope), readerOf(compiler, to, scope)];
  const step = stepOf(kind, key, scope, { fact, other: to, settings: settingsRead(compiler, [one, two]) });
  const same = sameness(one, two, fact);

  return {
    step,
    evaluate(world, row) {
      const [left, right] = [one.answer(world, row), two.answer(world, row)];
      if (!isWords(left)) return missing(step, one.whyMissing, row?.id);
      if (!isWords(right)) return missing(step, two.whyMissing, row?.id);
      return found(step, same(left, right) === (kind === 'equals'), [left, right], row?.id);
    },
  };
}

const isWords = (answer: Answer | undefined): answer is string => typeof answer === 'string' && answer !== '';

type Same = (left: string, right: string) => boolean;

/** Words are the same whatever their width and blanks, a credit code whatever its case, a figure whatever its zeros. */
function sameness(one: Reader, two: Reader, fact: string): Same {
  const [first, second] = [kindOfType(one.type), kindOfType(two.type)];
  if (first !== second && [first, second].some((kind) => kind === 'date' || kind === 'figure')) {
    throw new AuthoringError('types-differ', fact);
  }
  if (first === 'figure') return sameFigure;
  const tidy = first === 'creditCode' || second === 'creditCode' ? tidyCode : tidyText;
  return (left, right) => left === right || tidy(left) === tidy(right);
}

function kindOfType(type: string): 'date' | 'figure' | 'creditCode' | 'words' {
  if (type === 'date' || type === 'creditCode') return type;
  return type === 'int' || type === 'dec' ? 'figure' : 'words';
}

const sameFigure: Same = (left, right) => {
  const [one, two] = [parseDecimal(left), parseDecimal(right)];
  return one !== undefined && two !== undefined && isEqual(one, two);
};

const tidyText = (text: string): string => withoutBlanks(text.normalize('NFKC'));
const tidyCode = (code: string): string => (/^[0-9A-Z]+$/.test(code) ? code : normaliseCreditCode(code));

export function compileAtLeast(
  compiler: Compiler,
  { fact, of, value, unit }: Body<'atLeast'>,
  scope: Scope,
  key: string,
): Compiled {
  const reader: Reader = of
    ? {
        type: 'computed',
        unit,
        answer: () => undefined,
        computed: compiler.figure(of, scope),
        whyMissing: 'unanswered',
        settings: [],
      }
    : readerOf(compiler, fact ?? '', scope);
  const required = boundOf(compiler, value);
  sameUnit(compiler, unit, reader, required, fact ?? key);
  const step = stepOf('atLeast', key, scope, {
    fact,
    unit,
    required,
    settings: settingsRead(compiler, [reader], required),
  });
  const [figure, least] = [figureOf(reader), figureIn(required)];

  return {
    step,
    evaluate(world, row) {
      const given = figure(world, row);
      return given
        ? found(step, isAtLeast(given, least), given, row?.id)
        : missing(step, reader.whyMissing, row?.id);
    },
  };
}

/** A region code of GB/T 2260 names province, city and county in pairs of figures, so what lies under another begins like it. */
export function compileWithin(
  compiler: Compiler,
  { fact, region }: Body<'within'>,
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const required = boundOf(compiler, region);
  const step = stepOf('within', key, scope, {
    fact,
    required,
    settings: settingsRead(compiler, [reader], required),
  });

  return {
    step,
    evaluate(world, row) {
      const code = reader.answer(world, row);
      if (!isWords(code) || !/^\d{6}$/.test(code) || world.isRegion?.(code) === false) {
        return missing(step, reader.whyMissing, row?.id, isWords(code) ? code : undefined);
      }
      return found(
        step,
        required.values.some((root) => liesWithin(code, root)),
        code,
        row?.id,
      );
    },
  };
}

/** Whether a cell is empty is always known: an empty cell of a list is what the list says. */
export function compileBlank(
  compiler: Compiler,
  { fact }: Body<'blank'>,
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const step = stepOf('blank', key, scope, { fact });

  return {
    step,
    evaluate(world, row) {
      const given = reader.answer(world, row);
      return found(step, !isAnswered(given), isWords(given) ? given : undefined, row?.id);
    },
  };
}

/** A joint unit's own answer. While it has not answered, nobody else can answer for it. */
export function compileConfirmed(
  compiler: Compiler,
  { fact }: Body<'confirmed'>,
  scope: Scope,
  key: string,
): Compiled {
  const reader = readerOf(compiler, fact, scope);
  const step = stepOf('confirmed', key, scope, { fact });

  return {
    step,
    evaluate(world, row) {
      const given = reader.answer(world, row);
      if (given === 'confirmed' || given === 'declined')
        return found(step, given === 'confirmed', given, row?.id);
      return missing(step, 'human', row?.id, isWords(given) ? given : undefined);
    },
  };
}
