import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from 'vitest';
import { textPlaces } from './text-places.ts';

/** Places whose words were found to stand out from their ground; they last as long as the stories' process. */
const legible = new Set<string>();

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const aboutColours = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } };

/**
 * Nothing on the page is against WCAG 2.1 AA as far as a machine can tell. The colours of words are half of the work,
 * and stories come to the same places again and again: they are measured where one of the places is new. The examiner
 * is brought in once for each page opened: compiling it takes as long as a third of its work. `part`: what has opened on
 * a page that was examined before.
 */
export async function isAccessible(page: Page, part: Locator = page.locator('html')): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const places = await part.evaluate(textPlaces);
  const rules = places.every((place) => legible.has(place)) ? aboutColours : {};
  expect(await part.evaluate(findViolations, { standard, rules })).toEqual([]);
  for (const place of places) legible.add(place);
}

/** Runs in the page. */
async function findViolations(
  part: Element,
  asked: { standard: string[]; rules: Record<string, { enabled: boolean }> },
): Promise<string[]> {
  const examiner = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await examiner.run(part, {
    runOnly: asked.standard,
    rules: asked.rules,
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, nodes }) => `${location.href} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}
