import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import { readRecognised } from '#server/recognition/present-recognition.ts';
import { answerNotFound, languageOf } from './answer-page.ts';
import { recognisedPage } from './recognised.ts';
import { recognisedSheet } from './recognised-sheet.ts';
import { ofProgramme, type Site, sendJson, words } from './site.ts';
import { sendSpreadsheet } from './spreadsheet.ts';

/** Who carries the title. */
export async function recognisedRoutes(app: App, { deps, answer }: Site): Promise<void> {
  app.get(
    '/programmes/:p/recognised',
    {
      ...ofProgramme,
      schema: { ...ofProgramme.schema, querystring: z.looseObject({ search: words(100) }) },
    },
    async (request, reply) => {
      const recognised = await readRecognised(deps, request.params.p);
      if (isRefusal(recognised)) return answerNotFound(request, reply);
      const { search } = request.query;
      return answer(request, reply, recognisedPage({ ...recognised, search }, languageOf(request)), {
        search,
      });
    },
  );

  app.get('/programmes/:p/recognised/recognised.json', ofProgramme, async (request, reply) => {
    const recognised = await readRecognised(deps, request.params.p);
    if (isRefusal(recognised)) return answerNotFound(request, reply);
    const { documents, titles } = recognised;
    return sendJson(reply, canonicalJson({ programme: request.params.p, documents, titles }));
  });

  app.get('/programmes/:p/recognised/recognised.xlsx', ofProgramme, async (request, reply) => {
    const recognised = await readRecognised(deps, request.params.p);
    if (isRefusal(recognised)) return answerNotFound(request, reply);
    return sendSpreadsheet(reply, recognisedSheet(recognised, deps.now(), languageOf(request)));
  });
}
