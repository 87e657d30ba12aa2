import { expect, test } from 'vitest';
import { readDay, readInstant } from './written-time.ts';

test.each(['0001-01-01', '2024-02-29', '9999-12-31'])('%s is a day', (text) => {
  expect(readDay(text)?.toString()).toBe(text);
});

test.each([
  '0000-01-01',
  '2023-02-29',
  '2023-13-01',
  '20230520',
  '2023-5-20',
  '2023-05-20T10:00',
  '+012023-05-20',
  '',
])('“%s” is none', (text) => expect(readDay(text)).toBeUndefined());

test.each([
  ['2023-05-20T09:00+08:00', '2023-05-20T01:00:00Z'],
  ['2023-05-20T09:00:00.123456789Z', '2023-05-20T09:00:00.123456789Z'],
  ['0001-01-01T00:00Z', '0001-01-01T00:00:00Z'],
])('%s is an instant', (text, instant) => {
  expect(readInstant(text)?.toString()).toBe(instant);
});

test.each([
  '2023-05-20T09:00',
  '2023-05-20',
  '2023-05-20T09:00:00.1234567890Z',
  '0001-01-01T00:00+08:00',
  '-000001-01-01T00:00Z',
  '+010000-01-01T00:00Z',
  'soon',
])('“%s” is none', (text) => {
  expect(readInstant(text)).toBeUndefined();
});
