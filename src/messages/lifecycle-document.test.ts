import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lifecycleDocument } from './lifecycle-document.ts';

test('docs/lifecycle.md is the lifecycle as it is: node bin/generate-lifecycle.ts', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/lifecycle.md'), 'utf8')).toBe(
    lifecycleDocument(),
  );
});

test('every cell of it is filled', () => {
  expect(lifecycleDocument()).not.toMatch(/undefined|\| +\|/);
});
