import { expect, test } from 'vitest';
import { forgetTyped, keptHere, type Place } from './kept-here.ts';

function placeOf(): Place {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test('what is typed is found again by the same person on the same page, and by nobody else', () => {
  const place = placeOf();
  keptHere(place, 'wu', '/files/1').keep('return.items', [{ sentence: '缺页' }], []);
  expect(keptHere(place, 'wu', '/files/1').read('return.items')).toEqual([{ sentence: '缺页' }]);
  expect(keptHere(place, 'wu', '/files/1').has('return')).toBe(true);
  expect(keptHere(place, 'wu', '/files/1').has('ret')).toBe(false);
  expect(keptHere(place, 'wu', '/files/2').read('return.items')).toBeUndefined();
  expect(keptHere(place, 'zheng', '/files/1').has('return')).toBe(false);
});

test('what is back at its beginning, done or signed out of is kept no longer', () => {
  const place = placeOf();
  const here = keptHere(place, 'wu', '/files/1');
  here.keep('reason', '逾期', '');
  here.keep('reason', '', '');
  expect(here.has('reason')).toBe(false);

  here.keep('reason', '逾期', '');
  here.keep('return.items', [{ sentence: '缺页' }], []);
  here.forget('return');
  expect([here.has('reason'), here.has('return')]).toEqual([true, false]);
  forgetTyped(place);
  expect(place.length).toBe(0);
});

test('a store that is full or closed loses nothing but the keeping', () => {
  const broken = {
    ...placeOf(),
    getItem: () => '{',
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const here = keptHere(broken, 'wu', '/files/1');
  expect(() => here.keep('reason', '逾期', '')).not.toThrow();
  expect(here.read('reason')).toBeUndefined();
});
