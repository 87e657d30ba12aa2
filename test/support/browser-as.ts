import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { sessionCookie } from '#server/session/authenticate.ts';
import { paths } from '#web/paths.ts';
import { asksFor, type openBrowser, type Window, type WindowAsked } from './browser.ts';
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

/** The page one has come to, once it has taken the place of the last and everything it asked for is there. */
export async function reads(page: Page, heading: { level?: number } = {}): Promise<void> {
  await page.waitForFunction(isDrawn);
  await rests(page);
  await page.getByRole('heading', heading).last().waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
  await isAccessible(page);
  await speaks(page);
  await fits(page);
}

interface Desks {
  latestLocation: { publicHref: string };
  stores: { resolvedLocation: { get: () => Desks['latestLocation'] | undefined } };
}

/**
 * Runs in the page: whether the desks' router, which tells the browser the new address first and draws the page then, has
 * drawn what stands in the address. A page that the server draws has no router.
 */
function isDrawn(): boolean {
  const router = (self as { __TSR_ROUTER__?: Desks }).__TSR_ROUTER__;
  if (!router) return true;
  const wanted = router.latestLocation.publicHref;
  const { pathname, search, hash } = location;
  return wanted === pathname + search + hash && router.stores.resolvedLocation.get()?.publicHref === wanted;
}

/** On a telephone no table is moved sideways: every column is in sight. */
async function fits(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) > 400) return;
  const tooWide = await page
    .locator('.desk-scroll')
    .evaluateAll((tables) => tables.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect(tooWide, `tables of ${page.url()} that are moved sideways`).toBe(0);
}

/** A page as several see it. */
export async function readsWell(
  windows: readonly Window[],
  path: string,
  { level = 1 }: { level?: number } = {},
): Promise<void> {
  await Promise.all(
    windows.map(async ({ page }) => {
      await goesTo(page, path);
      await reads(page, { level });
    }),
  );
}

/**
 * From one desk to another as by one of its links, some time later, when what was heard of the last is asked anew; that
 * takes a processor a fraction of opening the page. Where no desk is open, or the page itself is opened again: opened.
 */
export async function goesTo(page: Page, path: string): Promise<void> {
  const isOnward = isDesk(path) && isDesk(page.url()) && !page.url().endsWith(path);
  if (!isOnward) {
    await page.goto(path);
    return;
  }
  await page.evaluate(followsLink, path);
  await rests(page);
}

/** Everything asked for is answered, what was asked before one came here too, and drawn. */
async function rests(page: Page): Promise<void> {
  const patience = performance.now() + 15_000;
  for (let quiet = 0; quiet < 2 && performance.now() < patience; ) {
    await page.evaluate(settles);
    quiet = asksFor(page).size === 0 ? quiet + 1 : 0;
  }
}

const desks = paths.map((path) => new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`));
const isDesk = (url: string): boolean => {
  const { pathname, protocol } = new URL(url, 'http://here');
  return protocol === 'http:' && desks.some((desk) => desk.test(pathname));
};

/** Runs in the page: what the router of the desks hears when a link is pressed, a quarter of an hour later. */
function followsLink(to: string): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + 900_000;
  history.pushState({}, '', to);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
}

/** Runs in the page: what an answer leads to is drawn, and nothing is left to do for now. */
const settles = (): Promise<unknown> =>
  new Promise((settled) => requestAnimationFrame(() => requestIdleCallback(settled, { timeout: 5000 })));
