import { expect, test } from 'vitest';
import { sayBytes } from './say-bytes.ts';

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [50 * 1024 ** 2, '50 MB'],
  [50 * 1024 ** 2 + 1, '50.1 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(sayBytes(bytes)).toBe(said);
});
