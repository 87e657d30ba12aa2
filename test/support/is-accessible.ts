import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { shapeOfPage } from './shape-of-page.ts';

/** Shapes of pages on which nothing was found; they last as long as the stories' process. */
const unobjectionable = new Set<string>();

/**
 * Nothing on the page is against WCAG 2.1 AA as far as a machine can tell. What a machine tells hangs on the shape of a
 * page, not on its words, so a shape is examined once: stories come to the same desks again and again. Our pages have no
 * frames of others, so one run in the page does; elsewhere the library opens a blank page for each.
 */
export async function isAccessible(page: Page): Promise<void> {
  const shape = createHash('sha256')
    .update(await page.evaluate(shapeOfPage))
    .digest('base64');
  if (unobjectionable.has(shape)) return;
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
  unobjectionable.add(shape);
}
