import { expect, test } from 'vitest';
import { RememberedPages } from './remembered-pages.ts';

const at = (time: string) => Temporal.Instant.from(`2023-05-12T${time}:00+08:00`);

test('a page is the same while what it was made of is the same, on the same day there', () => {
  const pages = new RememberedPages<string>(2);
  pages.remember('a', 'text of a', at('14:15'), 'Asia/Shanghai', 'page a');

  expect(pages.recall('a', 'text of a', at('23:59'))).toBe('page a');
  expect(pages.recall('a', 'text of a', at('23:59').add({ minutes: 1 }))).toBeUndefined();
  expect(pages.recall('a', 'another text', at('14:15'))).toBeUndefined();
  expect(pages.recall('b', 'text of a', at('14:15'))).toBeUndefined();
});

test('the page that was asked for longest ago is forgotten first', () => {
  const pages = new RememberedPages<string>(2);
  for (const key of ['a', 'b']) pages.remember(key, '', at('09:00'), 'UTC', key);
  pages.recall('a', '', at('09:00'));
  pages.remember('c', '', at('09:00'), 'UTC', 'c');

  expect(['a', 'b', 'c'].map((key) => pages.recall(key, '', at('09:00')))).toEqual(['a', undefined, 'c']);
});
