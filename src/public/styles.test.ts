import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stylesheet } from './assets.ts';

const tokens = new Map(
  [...stylesheet.body.matchAll(/--([\w-]+): (#[0-9A-F]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
);

// ink              ground        at least
const pairs = `
   ink              paper         7
   ink              ground        7
   ink              sunken        7
   ink              moving-soft   7
   ink-2            paper         4.5
   ink-2            ground        4.5
   ink-2            sunken        4.5
   ink-3            paper         4.5
   ink-3            ground        4.5
   brand            paper         4.5
   brand            ground        4.5
   brand            sunken        4.5
   brand-hover      ground        4.5
   brand-active     ground        4.5
   paper            brand         4.5
   paper            brand-hover   4.5
   paper            brand-active  4.5
   visited          paper         4.5
   visited          ground        4.5
   visited          sunken        4.5
   header-quiet     header        4.5
   paper            header        4.5
   attend           attend-soft   4.5
   moving           paper         4.5
   met              paper         4.5
   control          paper         3
   control          ground        3
   focus            paper         3
   focus            ground        3
   focus            sunken        3
   header-focus     header        3
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test.each(pairs)('%s on %s has a contrast of %s at least', (ink = '', ground = '', least) => {
  expect(contrast(tokens.get(ink), tokens.get(ground))).toBeGreaterThanOrEqual(Number(least));
});

test('the contrast is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBe(21);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

test('every colour used is a token', () => {
  const used = [...stylesheet.body.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
  const declared = new Set([...stylesheet.body.matchAll(/--([\w-]+):/g)].map(([, name = '']) => name));

  expect(used.filter((name) => !declared.has(name))).toEqual([]);
});

test('it is small and fetches nothing', () => {
  expect(gzipSync(stylesheet.body).length).toBeLessThan(12_000);
  expect(stylesheet.body).not.toMatch(/url\(|@import/);
});

/** WCAG 2.1, relative luminance and contrast ratio. */
function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
