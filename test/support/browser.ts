import { setTimeout } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Request,
  type Route,
} from '@playwright/test';
import type { Language } from '#messages/language.ts';
import { findBrowser } from './install-browser.ts';
import type { World } from './world.ts';

/** A window of a story: its own cookies and storage, on the real server of its world. */
export interface Window {
  page: Page;
  context: BrowserContext;
  /** What the page complained of: errors of scripts, and what the content security policy turned away. */
  complaints: string[];
}

export interface WindowAsked {
  language?: Language;
  width?: number;
}

let browser: Promise<Browser> | undefined;

/** The browser of the stories: started by the first that needs it; it ends with their process. */
export async function openBrowser(
  world: Pick<World, 'app'>,
): Promise<{ address: string; open: (asked?: WindowAsked) => Promise<Window>; close: () => Promise<void> }> {
  browser ??= launch();
  const started = await browser;
  const address = world.app.server.listening
    ? addressOf(world)
    : await world.app.listen({ port: 0, host: '127.0.0.1' });
  const contexts: BrowserContext[] = [];

  return {
    address,
    async open({ language = 'zh-CN', width = 1440 } = {}) {
      const context = await started.newContext({
        baseURL: address,
        locale: language,
        timezoneId: 'UTC', // not the programme's: what pages say of time must not hang on the visitor's
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(slowest > 0 ? 60_000 : 15_000);
      if (slowest > 0) await context.route('**/api/**', answersLate);
      contexts.push(context);
      const page = await context.newPage();
      watchRequests(page);
      const complaints: string[] = [];
      page.on('pageerror', (problem) => complaints.push(problem.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isKnown(message.text())) complaints.push(message.text());
      });
      return { page, context, complaints };
    },
    async close() {
      for (const context of contexts) await context.close();
    },
  };
}

/**
 * To find out whether a story depends on answers that come at once: how long they may take then, in milliseconds. Some of it
 * goes by before the server hears of it, some after it has answered: what it tells may be outdated when it arrives.
 */
const slowest = Number(process.env.SHIFAN_TEST_SLOW ?? 0);

async function answersLate(route: Route): Promise<void> {
  await setTimeout((Math.random() * slowest) / 2);
  // Asking goes past the browser, and so past a line that the story has cut.
  const isCut = await route
    .request()
    .frame()
    .evaluate(() => !navigator.onLine)
    .catch(() => false);
  if (isCut) return route.continue();
  const response = await route.fetch({ maxRedirects: 0 }).catch(() => undefined);
  await setTimeout((Math.random() * slowest) / 2);
  await (response ? route.fulfill({ response }) : route.abort()).catch(() => {}); // the page may be gone by now
}

const underWay = new WeakMap<Page, Set<Request>>();

/** What a page has asked for and not yet been answered. */
export const asksFor = (page: Page): ReadonlySet<Request> => underWay.get(page) ?? new Set();

function watchRequests(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

function launch(): Promise<Browser> {
  const executablePath = process.env.SHIFAN_TEST_BROWSER ?? findBrowser();
  if (!executablePath) throw new Error('No browser: run npm test, which installs one');
  const args = [`--disable-features=${unwanted.join(',')}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath, args });
}

/**
 * A whole Chromium draws its own address bar as two web pages for each window, which cost more than most of ours do. Of
 * Playwright's own list, which this one replaces, those that change what a page does.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

function addressOf({ app }: Pick<World, 'app'>): string {
  const at = app.server.address();
  if (at === null || typeof at === 'string') throw new Error('The world listens nowhere');
  return `http://${at.address}:${at.port}`;
}

/** The browser's own word for an answer that is a no: stories look at what the page makes of it. */
const isKnown = (text: string): boolean =>
  /Failed to load resource: the server responded with a status of 4\d\d/.test(text);
