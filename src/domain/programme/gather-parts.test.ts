import { expect, test } from 'vitest';
import { layOverlay } from './gather-parts.ts';

const settings = {
  paper: { title: 'Paper', value: 'scan' },
  quota: { title: 'Quota', perDirection: { a: '20' } },
};

// laid over                        gives                                                                      where `value` stands
const cases: [unknown, unknown, string][] = [
  [{ paper: { value: 'none' } }, { ...settings, paper: { title: 'Paper', value: 'none' } }, 'overlay'],
  [
    { paper: { note: 'why' } },
    { ...settings, paper: { title: 'Paper', value: 'scan', note: 'why' } },
    'folder',
  ],
  [{ quota: { value: '5' } }, { ...settings, quota: { title: 'Quota', value: '5' } }, 'folder'],
  [{ targets: { value: '3' } }, { ...settings, targets: { value: '3' } }, 'folder'],
  [undefined, settings, 'folder'],
];

test.each(cases)('%j', (over, expected, home) => {
  const { settings: laid, laid: isLaid } = layOverlay(settings, over && { settings: over });

  expect(laid).toEqual(expected);
  expect(isLaid(['settings', 'paper', 'value']) ? 'overlay' : 'folder').toBe(home);
});

test('what an overlay adds stands in the overlay, down to what it leaves out', () => {
  const { laid } = layOverlay(settings, {
    settings: { targets: { value: '3' }, quota: { perDirection: { a: '4' } } },
  });

  expect(laid(['settings', 'targets'])).toBe(true);
  expect(laid(['settings', 'quota', 'perDirection', 'a'])).toBe(true);
  expect(laid(['settings', 'quota', 'title'])).toBe(false);
  expect(laid(['settings'])).toBe(false);
  expect(laid(['stages', 'targets'])).toBe(false);
});
