import { expect, test } from 'vitest';
import { token, tone } from './theme.ts';

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

test('the formula is the standard’s: black on white is 21', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
});

test.each(['ink', 'ink2', 'ink3', 'brand', 'brandHover', 'brandActive'] as const)(
  'text in %s can be read on every ground',
  (name) => {
    for (const ground of [token.paper, token.ground, token.sunken])
      expect(contrast(token[name], ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(Object.entries(tone))(
  'the words and the icon of %s can be told from their ground',
  (_name, { main, soft }) => {
    for (const ground of [token.paper, token.ground, soft])
      expect(contrast(main, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token.ink, soft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token.ink3, soft)).toBeGreaterThanOrEqual(4.5);
  },
);

test('borders of controls and the focus ring can be seen', () => {
  for (const ground of [token.paper, token.ground, token.sunken]) {
    expect(contrast(token.control, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(token.focus, ground)).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(token.headerFocus, token.header)).toBeGreaterThanOrEqual(3);
  expect(contrast(token.headerQuiet, token.header)).toBeGreaterThanOrEqual(4.5);
});
