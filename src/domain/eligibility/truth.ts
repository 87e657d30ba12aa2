/**
 * Kleene's strong three-valued logic. Unknown is "not told yet", never "no": telling can only turn an unknown into
 * true or false, and never turns one of these into the other.
 */
export type Truth = true | false | 'unknown';

export const not = (value: Truth): Truth => (value === 'unknown' ? value : !value);

export function allOf(values: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === 'unknown') result = value;
  }
  return result;
}

export function anyOf(values: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === 'unknown') result = value;
  }
  return result;
}

/** Whether at least so many hold, when so many certainly hold and so many more are unknown. */
export const atLeastSoMany = (certain: number, unknown: number, needed: number): Truth =>
  certain >= needed ? true : certain + unknown < needed ? false : 'unknown';
