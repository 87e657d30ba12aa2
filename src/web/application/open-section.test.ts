import { expect, test } from 'vitest';
import { isSectionOpen } from './open-section.ts';

const sections = [
  { section: 'unit', open: false },
  { section: 'project', open: true },
];

test('a section is open on the applicant’s turn, where it is among those that may be mended', () => {
  expect(isSectionOpen({ turn: 'applicant', sections }, 'project')).toBe(true);
  expect(isSectionOpen({ turn: 'applicant', sections }, 'unit')).toBe(false);
  expect(isSectionOpen({ turn: 'applicant', sections }, 'no-such')).toBe(false);
});

test('once nobody can go on with a file, as after the deadline, what stood open in it is not', () => {
  expect(isSectionOpen({ turn: 'nobody', sections }, 'project')).toBe(false);
  expect(isSectionOpen({ turn: 'clerk', sections }, 'project')).toBe(false);
});
