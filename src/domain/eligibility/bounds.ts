import { decimal, isInteger, type Rational } from '#domain/exact.ts';
import type { Compiler, Scope } from './compiled.ts';
import { AuthoringError } from './facts.ts';
import type { Reader } from './readers.ts';
import type { Bound, Step } from './trace.ts';

/** What a tree compares with: words written out, a setting, or a date of the timetable. */
export function boundOf({ names }: Compiler, written: string | readonly string[]): Bound {
  if (typeof written !== 'string') return { values: written };
  if (written.startsWith('setting.')) {
    const setting = written.slice('setting.'.length);
    const { value } = names.setting(setting);
    return { values: value === undefined ? [] : typeof value === 'string' ? [value] : value, setting };
  }
  if (written.startsWith('timetable.')) {
    const date = written.slice('timetable.'.length);
    const value = names.date(date);
    return { values: value === undefined ? [] : [value], date };
  }
  return { values: [written] };
}

export function figureIn(bound: Bound): Rational {
  const [digits = ''] = bound.values;
  try {
    return decimal(digits);
  } catch {
    throw new AuthoringError('not-a-figure', bound.setting ?? digits);
  }
}

export function wholeNumberIn(bound: Bound): number {
  const figure = figureIn(bound);
  if (!isInteger(figure))
    throw new AuthoringError('not-a-whole-number', bound.setting ?? String(bound.values[0]));
  return Number(figure.numerator);
}

/** Comparing square metres with persons is the author's mistake, not the applicant's. */
export function sameUnit(
  { names }: Compiler,
  unit: string,
  reader: { unit?: string | undefined },
  bound: Bound,
  fact: string,
): void {
  const others = [reader.unit, bound.setting && names.setting(bound.setting).setting.unit];
  if (others.some((other) => other !== undefined && other !== unit))
    throw new AuthoringError('units-differ', fact);
}

/** Settings that a node reads, each once: those of its readers, of its bounds, and the one that names the day. */
export const settingsRead = (
  compiler: Compiler,
  readers: readonly Pick<Reader, 'settings'>[],
  ...bounds: readonly (Bound | undefined)[]
): string[] => [
  ...new Set([
    ...readers.flatMap(({ settings }) => settings).filter((code) => compiler.names.hasSetting(code)),
    ...bounds.flatMap((bound) => (bound?.setting === undefined ? [] : [bound.setting])),
    ...bounds.flatMap((bound) =>
      bound?.date === 'asOf' && compiler.names.hasSetting('asOf') ? ['asOf'] : [],
    ),
  ]),
];

type Detail = Partial<Omit<Step, 'kind' | 'key' | 'side'>>;

/** Leaves of lists and of other applications are outside facts, whatever they compare. */
export const stepOf = (kind: Step['kind'], key: string, scope: Scope, detail: Detail = {}): Step => ({
  settings: [],
  parts: [],
  ...detail,
  kind,
  key,
  side: scope.list || scope.other ? 'outside' : 'own',
});
