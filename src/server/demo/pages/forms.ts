import type { App } from '#server/http/app.ts';

const mostBytes = 10_000;

/** Bodies as plain forms send them; of a name given twice the last counts. Only in the scope it is asked for. */
export function acceptForms(app: App): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}
