import { expect, test } from 'vitest';
import type { StageWindow } from '#domain/programme/stage-windows.ts';
import { duePage } from './due-page.ts';

// stage                from    to
const windows = `
  application           05-08   05-31
  recommendation        05-31   06-16
  formality-check       06-19   06-30
  expert-draw           07-10   07-13
  expert-review         07-17   07-28
  ranking               07-28   08-22
  leadership-decision   08-22   09-20
  public-notice         09-27   10-19
  objection-handling    09-27   10-19
  recognition           10-20   10-20
  demonstration         10-20   10-31
`
  .trim()
  .split('\n')
  .map((line): StageWindow => {
    const [code = '', from = '', to = ''] = line.trim().split(/\s+/);
    return { stage: { code } as StageWindow['stage'], from: on(from), to: on(to) };
  });

// today   formality   page
const cases = `
  05-10    nothing     -
  06-01    nothing     -
  06-14    waits       /formality
  06-20    nothing     /formality
  07-03    waits       /formality
  07-03    nothing     /review
  07-11    nothing     /review
  07-20    waits       /review
  08-01    nothing     /selection
  09-01    nothing     /selection
  09-22    nothing     /notices
  10-01    nothing     /notices
  10-20    nothing     /recognition
  10-25    nothing     /recognition
  11-01    nothing     -
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string]);

test.each(cases)('on %s, where %s in the formality check: %s', (day, formality, page) => {
  expect(duePage(windows, on(day), formality === 'waits') ?? '-').toBe(page);
});

test('a stage that an office thought of itself leads nowhere', () => {
  const [window] = windows as [StageWindow];
  const own = { ...window, stage: { ...window.stage, code: 'toString' } };
  expect(duePage([own], own.from, false)).toBeUndefined();
});

function on(day: string): Temporal.Instant {
  return Temporal.Instant.from(`2099-${day}T00:00Z`);
}
