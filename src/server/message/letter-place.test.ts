import { expect, test } from 'vitest';
import { smallProgramme } from '#test/support/small-programme.ts';
import { letterPlace } from './letter-place.ts';

const called = (name: string) => {
  const definition = smallProgramme({});
  for (const direction of definition.directions) direction.title = { zh: name, en: name };
  return { definition, settings: { text: () => 'Asia/Shanghai' } };
};
const [newest, older] = [called('港口'), called('制造')];
const deps = {
  config: { address: 'http://localhost' },
  programmes: { all: () => [newest], ofVersion: () => older },
} as unknown as Parameters<typeof letterPlace>[0];
const direction = (facts: Record<string, string>) =>
  letterPlace(deps, 'zh-CN', facts).nameOf('direction', 'A');

test('a letter speaks in the words of the programme it is about, not of the newest', () => {
  expect(direction({ programmeVersion: 'older' })).toBe('制造');
  expect(direction({})).toBe('港口');
});
