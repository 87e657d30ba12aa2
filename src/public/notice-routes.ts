import { isRefusal } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import { printOf } from '#server/notice/notice.store.ts';
import { noticeText, readNotice } from '#server/notice/present-notice.ts';
import { answerNotFound, languageOf } from './answer-page.ts';
import { noticePage } from './notice.ts';
import { noticeSheet } from './notice-sheet.ts';
import { ofNotice, type Site, sendJson } from './site.ts';
import { sendSpreadsheet } from './spreadsheet.ts';

/** A public notice: its page, what is hashed of it, its list as a table, and its print. */
export async function noticeRoutes(app: App, { deps, answer }: Site): Promise<void> {
  app.get('/programmes/:p/notices/:n', ofNotice, async (request, reply) => {
    const { p: code, n } = request.params;
    const read = await readNotice(deps, code, n);
    if (isRefusal(read)) return answerNotFound(request, reply);
    const print = (await printOf(deps.db, read.notice.id)) !== undefined;
    return answer(request, reply, noticePage({ ...read, print }, languageOf(request)));
  });

  app.get('/programmes/:p/notices/:n/notice.json', ofNotice, async (request, reply) => {
    const text = await noticeText(deps, request.params.p, request.params.n);
    return isRefusal(text) ? answerNotFound(request, reply) : sendJson(reply, text);
  });

  app.get('/programmes/:p/notices/:n/notice.xlsx', ofNotice, async (request, reply) => {
    const read = await readNotice(deps, request.params.p, request.params.n);
    if (isRefusal(read)) return answerNotFound(request, reply);
    return sendSpreadsheet(reply, noticeSheet(read, languageOf(request)));
  });

  app.get('/programmes/:p/notices/:n/notice.pdf', ofNotice, async (request, reply) => {
    const read = await readNotice(deps, request.params.p, request.params.n);
    const print = isRefusal(read) ? undefined : await printOf(deps.db, read.notice.id);
    if (isRefusal(read) || !print) return answerNotFound(request, reply);
    return reply
      .type('application/pdf')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(await deps.storage.read(print));
  });
}
