import type { Page } from '@playwright/test';

/** Words that the page says to those who listen to it, from now on: they are gone again after a second. */
export const isHeard = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (said) =>
      [...document.querySelectorAll('.heard[aria-live]')].some((each) => each.textContent?.includes(said)),
    words,
  );
