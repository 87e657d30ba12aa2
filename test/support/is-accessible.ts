import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { textPlaces } from './text-places.ts';

/** Places whose words were found to stand out from their ground; they last as long as the stories' process. */
const legible = new Set<string>();

/**
 * Nothing on the page is against WCAG 2.1 AA as far as a machine can tell. The contrast of words is nearly half of the
 * work, and stories come to the same places again and again: it is measured where one of them is new. Our pages have no
 * frames of others, so one run in the page does; elsewhere the library opens a blank page for each.
 */
export async function isAccessible(page: Page): Promise<void> {
  const places = await page.evaluate(textPlaces);
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  if (places.every((place) => legible.has(place))) axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
  for (const place of places) legible.add(place);
}
