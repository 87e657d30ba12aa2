import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { openBrowser, type Window, type WindowAsked } from './browser.ts';
import { goesTo, reads } from './browser-as.ts';
import { createDemoWorld, type DemoWorld } from './demo-world.ts';
import { isAccessible } from './is-accessible.ts';

/** A year of the demonstration in which somebody does by hand, in the browser, what belongs to one file. */
export interface YearByHand {
  world: DemoWorld;
  /** A window for somebody of the cast; the same one each time. */
  as: (person: string, asked?: WindowAsked) => Promise<Page>;
  /** A window for somebody whom the cast does not know. */
  stranger: (asked?: WindowAsked) => Promise<Page>;
  /** Moves the date: until then the cast does what is due, but for what has been done by hand. */
  until: (at: string) => Promise<void>;
  complaints: () => string[];
  /** Plays a story; if it fails, its error says what stands on each page: why what was waited for did not come. */
  plays: (story: () => Promise<void>) => Promise<void>;
  end: () => Promise<void>;
}

export async function yearByHand(at: string): Promise<YearByHand> {
  const world = await createDemoWorld({ at, desks: true });
  const browser = await openBrowser(world);
  const windows: Window[] = [];
  const known = new Map<string, Page>();
  const headers = { origin: browser.address };
  const stranger = async (asked?: WindowAsked) => {
    const window = await browser.open(asked);
    window.context.setDefaultTimeout(30_000);
    windows.push(window);
    return window.page;
  };
  const post = async (page: Page, path: string, data: object) => {
    const answer = await page.request.post(path, { data, headers, timeout: 120_000 });
    expect(answer.status(), `${path} ${JSON.stringify(data)}`).toBe(200);
    return answer.json();
  };
  return {
    world,
    stranger,
    async as(person, asked) {
      const page = known.get(person) ?? (await stranger(asked));
      if (!known.has(person)) await post(page, '/api/demo/identity', { person });
      known.set(person, page);
      return page;
    },
    async until(at) {
      const to = `${Temporal.Instant.from(at)}`;
      const page = windows[0]?.page ?? (await stranger());
      expect((await post(page, '/api/demo/clock', { to })).surprises, to).toEqual([]);
    },
    complaints: () => windows.flatMap(({ complaints }) => complaints),
    async plays(story) {
      try {
        await story();
      } catch (problem) {
        if (problem instanceof Error)
          problem.message = [problem.message, ...(await whatStandsOn(windows))].join('\n');
        throw problem;
      }
    },
    async end() {
      await browser.close();
      await world.end();
    },
  };
}

async function whatStandsOn(windows: readonly Window[]): Promise<string[]> {
  const found: string[] = [];
  for (const { page } of windows) {
    const refused = await page.locator('.refusal, .errors, .failed').allInnerTexts();
    const [main = ''] = await page.getByRole('main').allInnerTexts();
    found.push(`${page.url()}: ${[...refused, main.slice(0, 400)].join(' | ').replaceAll(/\s+/g, ' ')}`);
  }
  return found;
}

/**
 * Opens a page and reads it to its end: accessible, and with no code in place of words. For pictures it is opened anew, so
 * that the demonstration's bar above it shows the day.
 */
export async function opens(page: Page, path: string): Promise<void> {
  await (process.env.SHIFAN_PICTURES ? page.goto(path) : goesTo(page, path));
  await reads(page);
}

/** Opens the panel of an act, fills in what it asks for by label, and does it. */
export async function acts(page: Page, name: string, fields: Readonly<Record<string, string>> = {}) {
  await page
    .getByRole('button', { name: `${name}…`, exact: true })
    .first()
    .click();
  const panel = page.getByRole('region', { name, exact: true });
  for (const [label, value] of Object.entries(fields)) {
    const control = panel.getByLabel(label, { exact: true });
    const isChoice = (await control.evaluate(({ tagName }) => tagName)) === 'SELECT';
    await (isChoice ? control.selectOption({ label: value }) : control.fill(value));
  }
  await isAccessible(page, panel);
  await panel.getByRole('button', { name, exact: true }).click();
}

const pictures = resolve(import.meta.dirname, '../../docs/images');

/** Keeps a picture of a page for the documents, where `SHIFAN_PICTURES` asks for it. */
export async function pictured(page: Page, name: string): Promise<void> {
  if (!process.env.SHIFAN_PICTURES) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
