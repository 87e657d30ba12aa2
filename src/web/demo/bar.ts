const bar = () => document.querySelector('body > .demo');

/** The server puts its bar above the page of a demonstration, and of nothing else. */
export const isDemonstration = (): boolean => bar() !== null;

/** The bar comes from the server in the language of the request: after another is chosen, it is asked for anew. */
export async function askBarAnew(): Promise<void> {
  if (!isDemonstration()) return;
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('body > .demo');
  if (fresh) bar()?.replaceWith(fresh);
}
