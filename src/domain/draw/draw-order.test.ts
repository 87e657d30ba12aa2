import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCommand, drawKey, drawLine, drawOrder, repeatedIn, ruleOf } from './draw-order.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

// ICANN OCTO-041, github.com/icann/random-candidate-selection, test-material/test-output: three are taken.
const randomness = '7623.10/390C1610';
const drawnByIcann = `
   Peter Handke        8df197906867337efba62fa937fd1edd16e217e13a6ef358a808d4e9d59b3728
   石黒 一雄            7959cb0f56824843fbba85962d65ea7f46dd69b125197b1bd9dc6900335071fe
   Louise Glück        7424fabc41ca91574a1b36bcd3baf7d00346e2b3435b4547022b8945cc859a7a
   Bob Dylan           2cc64fcb09b8a233ecb8fe0b1d8776fc2ce6000aad45125769994cd1360b689e
   Abdulrazak Gurnah   29ac092249e8893beeb26050fd41c7ae76476a204047a4ea9d529d5c755510fc
   Olga Tokarczuk      1246d3b66ad583cbe4b5aa12cf0974d9475272ec16fc7c8eee5c100b5e7d6cab
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

const laureates = drawnByIcann.map(([name]) => name).toSorted();

test('draws the laureates as ICANN does', () => {
  expect(drawOrder(laureates, randomness, sha256)).toEqual(
    drawnByIcann.map(([candidate, key], index) => ({ position: index + 1, candidate, key })),
  );
});

test.each(drawnByIcann)('the printed command gives the key of %s', (candidate, key) => {
  const command = checkCommand(drawLine(candidate, randomness));
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toMatch(new RegExp(`^${key} `));
});

test('the command holds what a shell would read otherwise', () => {
  const line = drawLine("O'Brien $HOME `id` \\n %s", '1./', 'D5');
  expect(execFileSync('sh', ['-c', checkCommand(line)], { encoding: 'utf8' })).toMatch(
    new RegExp(`^${drawKey(line, sha256)} `),
  );
});

test('panels with the same sources are drawn apart', () => {
  expect(drawLine('E-7F3K', '1.2./', 'D5-1')).toBe('E-7F3K/1.2.//D5-1');
  expect([ruleOf(undefined), ruleOf('D5-1')]).toEqual(['octo-041', 'octo-041-panel']);

  const orders = ['', 'D1', 'D2', 'D3'].map((panel) =>
    drawOrder(laureates, randomness, sha256, panel || undefined)
      .map(({ candidate }) => candidate)
      .join(),
  );
  expect(new Set(orders).size).toBe(4);
});

test('a pool with somebody in it twice is no pool', () => {
  expect(() => drawOrder(['A', 'B', 'A'], randomness, sha256)).toThrow('A');
  expect(repeatedIn(['A', 'B', 'A', 'A', 'C', 'C'])).toEqual(['A', 'C']);
});

const pool = fc.uniqueArray(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((name) => name.isWellFormed()),
  { minLength: 1, maxLength: 20 },
);

test('the order of the pool is of no consequence, and leaving one out moves nobody else', () => {
  fc.assert(
    fc.property(pool, fc.string(), fc.nat(), (candidates, text, index) => {
      const source = text.toWellFormed();
      const drawn = drawOrder(candidates, source, sha256).map(({ candidate }) => candidate);
      expect(drawOrder(candidates.toReversed(), source, sha256).map(({ candidate }) => candidate)).toEqual(
        drawn,
      );

      const out = candidates[index % candidates.length];
      const rest = drawOrder(
        candidates.filter((candidate) => candidate !== out),
        source,
        sha256,
      );
      expect(rest.map(({ candidate }) => candidate)).toEqual(drawn.filter((candidate) => candidate !== out));
    }),
    { numRuns: 50 },
  );
});
