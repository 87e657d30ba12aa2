/**
 * Exact numbers: money, areas, rates, scores. A figure is a fraction of two whole numbers in lowest terms with a
 * positive denominator, so equal figures have equal parts. Nothing here rounds except where its name says so.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const written = /^-?\d+(?:\.\d+)?$/;

export function fraction(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('A fraction has no denominator of nought.');
  if (denominator === 1n) return { numerator, denominator };

  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const whole = (number: bigint | number): Rational => ({ numerator: BigInt(number), denominator: 1n });

export const zero = whole(0);
export const one = whole(1);
export const hundred = whole(100);

/** Digits with an optional sign and decimal point: `1000`, `-0.50`. Anything else (blanks, commas, `1e3`) is no figure. */
export function parseDecimal(text: string): Rational | undefined {
  if (!written.test(text)) return undefined;

  const point = text.indexOf('.');
  if (point === -1) return whole(BigInt(text));

  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  if (end === point + 1) return whole(BigInt(text.slice(0, point)));

  return fraction(BigInt(text.slice(0, point) + text.slice(point + 1, end)), 10n ** BigInt(end - point - 1));
}

/** A figure that stands in a definition or a test: what is no figure there is a mistake of its author. */
export function decimal(text: string): Rational {
  const figure = parseDecimal(text);
  if (!figure) throw new RangeError(`Not a decimal: ${text}`);
  return figure;
}

/** Reads what `writeFraction` wrote. */
export function parseFraction(text: string): Rational | undefined {
  const parts = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(text);
  return parts ? fraction(BigInt(parts[1] ?? ''), BigInt(parts[2] ?? 1)) : undefined;
}

export function add(a: Rational, b: Rational): Rational {
  return a.denominator === b.denominator
    ? fraction(a.numerator + b.numerator, a.denominator)
    : fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export const multiply = (a: Rational, b: Rational): Rational =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** Nothing when dividing by nought: the quotient does not exist, and is not nought. */
export const divide = (a: Rational, b: Rational): Rational | undefined =>
  b.numerator === 0n ? undefined : fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const sum = (figures: Iterable<Rational>): Rational => {
  let total = zero;
  for (const figure of figures) total = add(total, figure);
  return total;
};

/** Below nought, nought or above as a is less than, equal to or more than b: fits `sort`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.denominator === b.denominator ? a.numerator : a.numerator * b.denominator;
  const right = a.denominator === b.denominator ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isAtLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;

export const isEqual = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator;

/** Of figures written as decimals: the sum, written as one. */
export const sumOfDecimals = (figures: readonly string[]): string =>
  exactDecimal(sum(figures.map(decimal))) ?? '';

export const isInteger = (a: Rational): boolean => a.denominator === 1n;

export const isNegative = (a: Rational): boolean => a.numerator < 0n;

/** To the nearest multiple of `step` (above nought); a half goes away from nought, as 四舍五入 does. */
export function roundToStep(a: Rational, step: Rational): Rational {
  if (step.numerator <= 0n) throw new RangeError('A step is more than nought.');
  const steps = multiply(a, { numerator: step.denominator, denominator: step.numerator });
  return multiply(whole(roundHalfUp(fraction(steps.numerator, steps.denominator))), step);
}

/** Decimal digits, rounded half up (away from nought) to exactly so many places: 2/3 to two is `0.67`. */
export function toDecimal(a: Rational, places: number): string {
  const scale = 10n ** BigInt(places);
  const scaled = roundHalfUp(fraction(a.numerator * scale, a.denominator));
  if (places === 0) return `${scaled}`;

  const digits = `${absolute(scaled)}`.padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** All of its decimal digits, `12.5`, or nothing where they never end: 1/3. */
export function exactDecimal(a: Rational): string | undefined {
  let rest = a.denominator;
  let places = 0;
  for (; rest % 10n === 0n; places += 1) rest /= 10n;
  for (; rest % 2n === 0n; places += 1) rest /= 2n;
  for (; rest % 5n === 0n; places += 1) rest /= 5n;
  return rest === 1n ? toDecimal(a, places) : undefined;
}

/** For storing and for others to check by hand: `211/3`, and a whole number without a stroke: `70`. */
export const writeFraction = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

function roundHalfUp({ numerator, denominator }: Rational): bigint {
  const magnitude = (2n * absolute(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -magnitude : magnitude;
}

const absolute = (number: bigint): bigint => (number < 0n ? -number : number);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let divisor = absolute(a);
  let rest = absolute(b);
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
