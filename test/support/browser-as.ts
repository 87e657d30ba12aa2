import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { sessionCookie } from '#server/session/authenticate.ts';
import type { openBrowser, Window, WindowAsked } from './browser.ts';
import { isAccessible } from './is-accessible.ts';
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

/** No code, identifier or gap stands where a page should speak. */
export async function speaks(page: Page): Promise<void> {
  expect(await page.getByRole('main').innerText(), page.url()).not.toMatch(
    /\b(null|undefined|NaN)\b|\{\{|[0-9a-f]{8}-[0-9a-f]{4}-/,
  );
}

/** The page one has come to, once everything it asked for is there. */
export async function reads(page: Page, heading: { level?: number } = {}): Promise<void> {
  await page.getByRole('heading', heading).last().waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await isAccessible(page);
  await speaks(page);
}

/**
 * A page as several see it. `onward`: from the page they are on, as by one of its links, which is several times quicker
 * than opening it anew; only where nobody has changed meanwhile what a window heard some seconds ago.
 */
export async function readsWell(
  windows: readonly Window[],
  path: string,
  { level = 1, onward = false } = {},
): Promise<void> {
  await Promise.all(
    windows.map(async ({ page }) => {
      const isElsewhere = page.url().startsWith('http') && !page.url().endsWith(path);
      await (onward && isElsewhere ? goesOnward(page, path) : page.goto(path));
      await reads(page, { level });
    }),
  );
}

/** What the router of the desks hears when a link is pressed; over once the heading left behind is gone. */
async function goesOnward(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left-behind', '');
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
  await page.locator('h1[data-left-behind]').waitFor({ state: 'detached' });
}
