import { expect, test } from 'vitest';
import { keeperOf } from './kept-text.ts';

test('what was typed in a section is found again by who typed it, and by no colleague at the same desk', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const typed = { since: '2031-05-16T02:40:00Z', fields: { area: { typed: '1180', seen: null } } };
  const hers = keeperOf(storage, '泉城 filler 陈静', '23-D5-0001', 'venues');
  const his = keeperOf(storage, '泉城 filler 周磊', '23-D5-0001', 'venues');
  hers.write(typed);
  expect(his.read()).toBeUndefined();
  his.clear();
  expect(hers.read()).toEqual(typed);
});
