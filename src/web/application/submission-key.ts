import { newId } from '#web/ui/new-id.ts';
import type { ApplicationPage } from './application-page.ts';

/**
 * One key for one submission of one version, whatever happens to the page: a second press, a retry after a cut line and a
 * reload all find the receipt of the first.
 */
export function keyFor({ number, version }: Pick<ApplicationPage, 'number' | 'version'>): string {
  const name = `shifan:key:${number}:${version}`;
  const kept = sessionStorage.getItem(name);
  if (kept) return kept;
  const key = newId();
  sessionStorage.setItem(name, key);
  return key;
}
