import pg from 'pg';

/** What a `jsonb` column holds. It is written as text (`JSON.stringify`): pg would turn a list into an array of SQL. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

type Parser = (text: string) => unknown;

const instant: Parser = (text) => Temporal.Instant.from(text);
const plainDate: Parser = (text) => Temporal.PlainDate.from(text);
const digits: Parser = (text) => text;
const textList: number = 1009;
const texts = pg.types.getTypeParser(textList, 'text') as (text: string) => (string | null)[];
const listOf = (parser: Parser): Parser => {
  return (text) => texts(text).map((each) => (each === null ? null : parser(each)));
};

/** By the type's number in `pg_type`. Figures that a float would round stay exact: bigint as such, numeric as its digits. */
const parsers: ReadonlyMap<number, Parser> = new Map([
  [20, BigInt], // int8
  [1016, listOf(BigInt)],
  [1700, digits], // numeric
  [1231, listOf(digits)],
  [1184, instant], // timestamptz
  [1185, listOf(instant)],
  [1082, plainDate], // date
  [1182, listOf(plainDate)],
]);

/** How rows are read: `types` of a pool or client. The session must speak DateStyle ISO, which is PostgreSQL's own default. */
export const typeParsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format ?? 'text'),
} as pg.CustomTypesConfig;

/**
 * How a parameter is written, where pg alone would write it wrong: it takes a Temporal value for an object to be made
 * JSON. An instant is cut, not rounded, to the microsecond that a column holds, so that nothing in time becomes late.
 */
export function written(parameter: unknown): unknown {
  if (parameter instanceof Temporal.Instant) return parameter.toString({ smallestUnit: 'microsecond' });
  if (parameter instanceof Temporal.PlainDate) return parameter.toString({ calendarName: 'never' });
  if (Array.isArray(parameter)) return parameter.map(written);
  return parameter;
}
