import { type Asset, asset } from '#public/assets.ts';

/** What the bar and the pages of a demonstration need besides the public site's style sheet. */
export const demoStyles: Asset = asset(
  'demo',
  'css',
  'text/css; charset=utf-8',
  new URL('demo.css', import.meta.url),
);
