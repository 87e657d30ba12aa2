import { expect, test } from 'vitest';
import { missingFigures, placeFigures, withMarker, withoutFigure } from './figures-in-prose.ts';

const figures = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ sha256: `${at + 1}`.repeat(64), caption: '' }));

/** 图1 a picture, !4 a marker without one, ^1 a marker whose picture stands further up; | begins those that follow. */
function placed(prose: string, count: number): string {
  const { parts, after } = placeFigures(prose, figures(count));
  const told = parts.map((part) => {
    if (part.kind === 'words') return part.text;
    if (part.kind === 'figure') return `图${part.figure.number}`;
    return `${part.kind === 'missing' ? '!' : '^'}${part.number}`;
  });
  return [...told, ...after.map(({ number }) => `|图${number}`)].join(' / ');
}

test.each<[string, string, number, string]>([
  ['no marker: pictures follow', '甲\n乙', 2, '甲\n乙 / |图1 / |图2'],
  ['between paragraphs', '甲\n[图1]\n乙', 1, '甲 / 图1 / 乙'],
  ['at either end', '[图2]\n甲\n[图1]', 2, '图2 / 甲 / 图1'],
  ['some placed, some not', '甲\n[图2]', 3, '甲 / 图2 / |图1 / |图3'],
  ['typed in full width', '甲\n［图１］\n【 图 2 】', 2, '甲 / 图1 / 图2'],
  ['typed in English', 'A\n[Figure 1]\n[figure 2]', 2, 'A / 图1 / 图2'],
  ['named twice', '[图1]\n甲\n[图1]', 1, '图1 / 甲 / ^1'],
  ['named and not there', '甲\n[图4]\n[图0]', 1, '甲 / !4 / !0 / |图1'],
  ['in a sentence it is words', '见[图1]。', 1, '见[图1]。 / |图1'],
  ['without a number it is words', '[图]', 1, '[图] / |图1'],
  ['blank lines hold nothing', '\n\n[图1]\n\n', 1, '图1'],
  ['no words', '', 1, '|图1'],
])('%s', (_, prose, count, expected) => {
  expect(placed(prose, count)).toBe(expected);
});

test('what has no picture is told once, by its number', () => {
  expect(missingFigures('[图3]\n[图1]\n[图3]\n[图1]', figures(1))).toEqual([3]);
});

test.each([
  ['甲\n乙', undefined, '甲\n乙\n[图1]'],
  ['甲\n乙', 0, '甲\n[图1]\n乙'],
  ['甲\n乙', 1, '甲\n[图1]\n乙'],
  ['甲\n乙', 2, '甲\n乙\n[图1]'],
  ['', undefined, '[图1]'],
])('a marker goes below the line of %j at %s', (prose, character, expected) => {
  expect(withMarker(prose, '[图1]', character)).toBe(expected);
});

test('a picture that is taken away takes its markers along, and later ones are renumbered', () => {
  const before = '甲\n[图1]\n乙\n［图 2］\n丙\n[Figure 3]\n[图1]';
  expect(withoutFigure(before, 2)).toBe('甲\n[图1]\n乙\n丙\n[Figure 2]\n[图1]');
  expect(withoutFigure(before, 1)).toBe('甲\n乙\n[图 1]\n丙\n[Figure 2]');
});
