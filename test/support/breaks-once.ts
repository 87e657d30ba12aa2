import type { Page } from '@playwright/test';

/** The next answer from there is a fault with its request number, as of a server that broke. */
export const breaksOnce = (page: Page, path: string): Promise<unknown> =>
  page.route(path, (route) => route.fulfill({ status: 400, json: { request: 'r-1' } }), { times: 1 });
