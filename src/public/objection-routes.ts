import { isRefusal } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import { readNotice } from '#server/notice/present-notice.ts';
import { answerToObjector } from '#server/objection/present-objection.ts';
import { raiseObjection } from '#server/objection/raise-objection.ts';
import { answerNotFound, languageOf } from './answer-page.ts';
import { languageSwitch } from './layout.ts';
import { objectionPage, objectionReceivedPage } from './objection.ts';
import { objectionStatusPage } from './objection-status.ts';
import { readForm } from './read-form.ts';
import { refusedBox } from './refused.ts';
import { everybody, ofNotice, type Site } from './site.ts';

/** Anybody objects to what a notice names, and asks later what has become of it. `forms` takes what is sent. */
export async function objectionRoutes(app: App, forms: App, { deps, answer }: Site): Promise<void> {
  app.get('/programmes/:p/notices/:n/objection', ofNotice, async (request, reply) => {
    const read = await readNotice(deps, request.params.p, request.params.n);
    return isRefusal(read)
      ? answerNotFound(request, reply)
      : answer(request, reply, objectionPage(read, languageOf(request)));
  });

  app.get('/objection-status', everybody, (request, reply) =>
    answer(request, reply, objectionStatusPage({}, languageOf(request))),
  );

  forms.post('/programmes/:p/notices/:n/objection', ofNotice, async (request, reply) => {
    const language = languageOf(request);
    const read = await readNotice(deps, request.params.p, request.params.n);
    if (isRefusal(read)) return answerNotFound(request, reply);
    const { fields, files, discard } = await readForm(request, deps.storage);
    if (languageSwitch in fields) {
      await discard();
      return answer(request, reply, objectionPage({ ...read, typed: fields }, language));
    }
    const outcome = await raiseObjection(deps, {
      programme: request.params.p,
      notice: request.params.n,
      about: fields.about || null,
      name: fields.name ?? null,
      contact: fields.contact ?? null,
      statement: fields.statement ?? '',
      evidence: files,
    }).finally(discard);
    if (isRefusal(outcome)) {
      const problem = refusedBox(outcome, language);
      return answer(request, reply.code(422), objectionPage({ ...read, typed: fields, problem }, language));
    }
    return answer(request, reply, objectionReceivedPage(read, outcome, language));
  });

  forms.post('/objection-status', everybody, async (request, reply) => {
    const { fields, discard } = await readForm(request, deps.storage);
    await discard();
    const { number = '', code = '' } = fields;
    const found = await answerToObjector(deps, { number, code });
    const shown = isRefusal(found) ? { asked: number } : { asked: number, answer: found };
    return answer(request, reply, objectionStatusPage(shown, languageOf(request)));
  });
}
