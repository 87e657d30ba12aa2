import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { sessionCookie } from '#server/session/authenticate.ts';
import type { openBrowser, Window, WindowAsked } from './browser.ts';
import type { Actor } from './world.ts';

/** A window in which somebody of the story is signed in already. */
export async function openAs(
  browser: Awaited<ReturnType<typeof openBrowser>>,
  { token }: Actor,
  asked?: WindowAsked,
): Promise<Window> {
  if (!token) throw new Error('Nobody is signed in whose session is not known');
  const window = await browser.open(asked);
  await window.context.addCookies([{ name: sessionCookie, value: token, url: browser.address }]);
  return window;
}

/** Nothing on the page is against WCAG 2.1 AA as far as a machine can tell. */
export async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}

/** A page as several see it: read to its end, accessible, and with no code or identifier in place of words. */
export async function readsWell(windows: readonly Window[], path: string, { level = 1 } = {}): Promise<void> {
  for (const { page } of windows) {
    await page.goto(path);
    await page.getByRole('heading', { level }).last().waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
    await isAccessible(page);
    expect(await page.getByRole('main').innerText()).not.toMatch(/undefined|\{\{|[0-9a-f]{8}-[0-9a-f]{4}-/);
  }
}
