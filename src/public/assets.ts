import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that pages name by its content, so that a browser keeps it for ever and never shows an old one. */
export interface Asset {
  path: string;
  type: string;
  body: string;
}

export const stylesheet = asset(
  'public',
  'css',
  'text/css; charset=utf-8',
  new URL('styles.css', import.meta.url),
);
export const mark = asset('mark', 'svg', 'image/svg+xml', new URL('mark.svg', import.meta.url));

export function asset(name: string, ending: string, type: string, file: URL): Asset {
  const body = readFileSync(file, 'utf8');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${ending}`, type, body };
}
