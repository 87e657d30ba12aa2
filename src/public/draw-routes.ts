import { z } from 'zod';
import { isRefusal } from '#domain/refusal.ts';
import { drawFiles, listPublicDraws, presentPublicDraw } from '#server/draw/present-public-draw.ts';
import type { App } from '#server/http/app.ts';
import { answerNotFound, languageOf } from './answer-page.ts';
import { drawPage, drawsPage } from './draw.ts';
import { everybody, ofProgramme, p, type Site, sendJson } from './site.ts';

const ofDraw = { ...everybody, schema: { params: z.object({ p, draw: z.string().max(20) }) } };

/** How experts were drawn, with the files by which a stranger draws again. */
export async function drawRoutes(app: App, { deps, answer }: Site): Promise<void> {
  app.get('/programmes/:p/draws', ofProgramme, async (request, reply) => {
    const programme = deps.programmes.find(request.params.p);
    const listed = await listPublicDraws(deps, request.params.p);
    return !programme || isRefusal(listed)
      ? answerNotFound(request, reply)
      : answer(request, reply, drawsPage({ programme, draws: listed.draws }, languageOf(request)));
  });

  app.get('/programmes/:p/draws/:draw', ofDraw, async (request, reply) => {
    const programme = deps.programmes.find(request.params.p);
    const read = await presentPublicDraw(deps, request.params.p, request.params.draw);
    return !programme || isRefusal(read)
      ? answerNotFound(request, reply)
      : answer(request, reply, drawPage({ ...read, programme }, languageOf(request)));
  });

  for (const [name, file] of drawFiles)
    app.get(`/programmes/:p/draws/:draw/${name}`, ofDraw, async (request, reply) => {
      const text = await file(deps, request.params.p, request.params.draw);
      return isRefusal(text) ? answerNotFound(request, reply) : sendJson(reply, text);
    });
}
