import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';
import { formatDayTime, formatInstant } from '#domain/formats.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Language } from '#messages/language.ts';
import type { Deps } from '#server/deps.ts';
import { drawFiles, listPublicDraws, presentPublicDraw } from '#server/draw/present-public-draw.ts';
import type { App } from '#server/http/app.ts';
import { limitRate } from '#server/http/limit-rate.ts';
import { type HttpProblem, refusalOf } from '#server/http/refusal-of.ts';
import { noticesOf, printOf } from '#server/notice/notice.store.ts';
import { noticeText, readNotice, stateOf } from '#server/notice/present-notice.ts';
import { answerToObjector } from '#server/objection/present-objection.ts';
import { raiseObjection } from '#server/objection/raise-objection.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import {
  checkCertificate,
  compareCertificate,
  readCertificateNumber,
} from '#server/recognition/check-certificate.ts';
import { readRecognised } from '#server/recognition/present-recognition.ts';
import { readScores } from '#server/selection/present-scores.ts';
import { readStatistics } from '#server/statistics/read-statistics.ts';
import { answerInSize } from './answer-in-size.ts';
import { answerFailed, answerNotFound, answerPage, answerRefused, languageOf } from './answer-page.ts';
import { type CertificateCheck, certificatePage } from './certificate.ts';
import { drawPage, drawsPage } from './draw.ts';
import type { ListedNotice } from './home.ts';
import { languageSwitch, type Page } from './layout.ts';
import { noticePage } from './notice.ts';
import { objectionPage, objectionReceivedPage } from './objection.ts';
import { objectionStatusPage } from './objection-status.ts';
import { paths } from './paths.ts';
import { readForm } from './read-form.ts';
import { recognisedPage } from './recognised.ts';
import { refusedBox } from './refused.ts';
import { scoresIndexPage, scoresPage } from './scores.ts';
import { statisticsPage } from './statistics.ts';

const everybody = { config: { who: 'everybody' as const } };
const p = z.string().max(60);
const ofProgramme = { ...everybody, schema: { params: z.object({ p }) } };
const ofNotice = {
  ...everybody,
  schema: { params: z.object({ p, n: z.coerce.number().int().positive().max(100_000) }) },
};
const ofDraw = { ...everybody, schema: { params: z.object({ p, draw: z.string().max(20) }) } };
const direction = z.string().max(20);
const words = (most: number) => z.string().max(most).default('').catch('');

/** Pages from the public notice to the check of a certificate. Forms are sent without script, from our own pages, a few a minute. */
export async function outcomeRoutes(app: App, deps: Deps): Promise<void> {
  app.setErrorHandler((problem: HttpProblem, request, reply) => {
    if (problem.code === 'FST_ERR_VALIDATION') return answerNotFound(request, reply);
    const refused = refusalOf(problem);
    if (refused) return answerRefused(request, reply.code(refused.status), refused.refusal);
    request.log.error(problem);
    return answerFailed(request, reply);
  });

  const answer = (
    request: FastifyRequest,
    reply: FastifyReply,
    page: Page,
    query: Record<string, string> = {},
  ) => answerPage(request, reply, page, { query, time: `${formatInstant(deps.now(), timeZone(), 'table')}` });

  /** Of the newest programme; a register of several is read in one. */
  const timeZone = (): string => deps.programmes.all()[0]?.settings.text('timeZone') ?? 'UTC';

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

  app.get('/programmes/:p/notices/:n/notice.pdf', ofNotice, async (request, reply) => {
    const read = await readNotice(deps, request.params.p, request.params.n);
    const print = isRefusal(read) ? undefined : await printOf(deps.db, read.notice.id);
    if (isRefusal(read) || !print) return answerNotFound(request, reply);
    return reply
      .type('application/pdf')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(await deps.storage.read(print));
  });

  app.get('/programmes/:p/notices/:n/objection', ofNotice, async (request, reply) => {
    const read = await readNotice(deps, request.params.p, request.params.n);
    return isRefusal(read)
      ? answerNotFound(request, reply)
      : answer(request, reply, objectionPage(read, languageOf(request)));
  });

  app.get('/objection-status', everybody, (request, reply) =>
    answer(request, reply, objectionStatusPage({}, languageOf(request))),
  );

  app.get(
    '/certificates',
    {
      ...everybody,
      schema: { querystring: z.looseObject({ number: z.string().max(100).optional().catch(undefined) }) },
    },
    (request, reply) => answerCheck(request, reply, request.query.number),
  );

  app.get(
    '/certificates/:certificate',
    {
      ...everybody,
      schema: { params: z.object({ certificate: z.string().max(100) }) },
    },
    (request, reply) => answerCheck(request, reply, request.params.certificate),
  );

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

  app.get('/programmes/:p/statistics', ofProgramme, async (request, reply) => {
    const read = await readStatistics(deps, request.params.p);
    return isRefusal(read)
      ? answerNotFound(request, reply)
      : answer(request, reply, statisticsPage(read, languageOf(request)));
  });

  app.get('/programmes/:p/scores', ofProgramme, async (request, reply) => {
    const programme = deps.programmes.find(request.params.p);
    if (!programme) return answerNotFound(request, reply);
    const directions = [];
    for (const { code } of programme.definition.directions) {
      if (!isRefusal(await readScores(deps, request.params.p, code))) directions.push(code);
    }
    return answer(request, reply, scoresIndexPage({ programme, directions }, languageOf(request)));
  });

  app.get(
    '/programmes/:p/scores/:direction',
    {
      ...everybody,
      schema: { params: z.object({ p, direction }), querystring: z.looseObject({ code: words(20) }) },
    },
    async (request, reply) => {
      const scores = await readScores(deps, request.params.p, request.params.direction);
      if (isRefusal(scores)) return answerNotFound(request, reply);
      const { code } = request.query;
      return answer(request, reply, scoresPage({ ...scores, code }, languageOf(request)), { code });
    },
  );

  app.get(
    '/programmes/:p/scores/:direction/scores.json',
    {
      ...everybody,
      schema: { params: z.object({ p, direction }) },
    },
    async (request, reply) => {
      const scores = await readScores(deps, request.params.p, request.params.direction);
      if (isRefusal(scores)) return answerNotFound(request, reply);
      return sendJson(
        reply,
        canonicalJson({ ...scores, programme: request.params.p, rules: scores.programme.hash }),
      );
    },
  );

  await app.register(async (scope) => {
    await limitRate(scope);
    await scope.register(multipart, {
      limits: { files: 10, fields: 10, fieldSize: 128 * 1024, fileSize: 64 * 1024 * 1024 },
    });
    const forms = scope as App;

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

    forms.post('/certificates', everybody, async (request, reply) => {
      const { files, discard } = await readForm(request, deps.storage);
      const [file] = files;
      await discard();
      if (!file) return answerCheck(request, reply, undefined);
      const found = await compareCertificate(deps, file.sha256);
      const check = {
        compared: file.sha256.toString('hex'),
        now: deps.now(),
        timeZone: timeZone(),
        ...(found && { found }),
      };
      return answer(request, reply, certificatePage(check, languageOf(request)));
    });
  });

  /** A number that exists and one that does not are answered in the same size, after the same look-up. */
  async function answerCheck(request: FastifyRequest, reply: FastifyReply, typed: string | undefined) {
    const number = typed === undefined ? undefined : readCertificateNumber(typed);
    const found = number === undefined ? undefined : await checkCertificate(deps, number);
    const check: CertificateCheck = {
      now: deps.now(),
      timeZone: timeZone(),
      ...(number !== undefined && { number }),
      ...(found && !isRefusal(found) && { found }),
    };
    const page = certificatePage(check, languageOf(request));
    return answerInSize(request, reply, page, number === undefined ? {} : { number });
  }
}

/** The notices of a programme, for the front page and the programme's own. */
export async function listNotices(
  deps: Deps,
  { id, definition }: RunningProgramme,
  language: Language,
): Promise<ListedNotice[]> {
  const now = deps.now();
  return (await noticesOf(deps.db, id)).map((notice) => {
    const { title, period } = notice.document;
    return {
      title: language === 'en' ? title.en : title.zh,
      path: paths.notice(definition.about.code, notice.number),
      until: formatDayTime(notice.lastOn, period.rule.closesAt, language),
      state: stateOf(notice, now),
    };
  });
}

/** The bytes as they are: what is hashed must not be written anew on the way. */
const sendJson = (reply: FastifyReply, text: string) =>
  reply.type('application/json; charset=utf-8').send(Buffer.from(text));
