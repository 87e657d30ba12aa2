import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { formatInstant } from '#domain/formats.ts';
import { clauseKind } from '#domain/programme/clause.ts';
import { settingsOf } from '#domain/programme/settings-of.ts';
import type { Timetable } from '#domain/programme/timetable.ts';
import type { Language } from '#messages/language.ts';
import type { App } from '#server/http/app.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { answerAsset, answerFailed, answerNotFound, answerPage, languageOf } from './answer-page.ts';
import { mark, stylesheet } from './assets.ts';
import { formPage } from './form.ts';
import { formsPage } from './forms.ts';
import { guidePage } from './guide.ts';
import { homePage, type ListedNotice } from './home.ts';
import { interpretationsPage } from './interpretations.ts';
import { keeper } from './keeper.ts';
import type { Page } from './layout.ts';
import { noticesPage } from './notices.ts';
import { programmePage } from './programme.ts';
import { rubricPage } from './rubric.ts';
import { settingsPage } from './settings.ts';
import { everybody, ofProgramme, p } from './site.ts';
import { stagesPage } from './stages.ts';

/** What the public site is given. */
export interface PublicDeps<Programme extends EnabledProgramme = EnabledProgramme> {
  programmes: { all: () => readonly Programme[]; find: (code: string) => Programme | undefined };
  /** The dates that hold: those of the definition, with what the office has moved since. */
  timetableOf: (programme: Programme) => Promise<Timetable>;
  now: () => Temporal.Instant;
  /** The notices of a programme; left out: there are none. */
  notices?: (programme: Programme, language: Language) => Promise<readonly ListedNotice[]>;
}

const ofDirection = { ...everybody, schema: { params: z.object({ p, direction: z.string() }) } };
// A link with a kind that does not exist shows every clause: it is a filter, not an address.
const filtered = {
  ...ofProgramme,
  schema: {
    ...ofProgramme.schema,
    querystring: z.looseObject({ kind: clauseKind.optional().catch(undefined) }),
  },
};

/** The public site: whole pages, readable without script. Registered in a scope of its own, whose failures are pages too. */
export async function publicRoutes<Programme extends EnabledProgramme>(
  app: App,
  { programmes, timetableOf, now, notices = async () => [] }: PublicDeps<Programme>,
): Promise<void> {
  const kept = keeper<Page>();

  app.setErrorHandler((problem: Error & { statusCode?: number }, request, reply) => {
    if ((problem.statusCode ?? 500) < 500) return answerNotFound(request, reply);
    request.log.error(problem);
    return answerFailed(request, reply);
  });

  for (const asset of [stylesheet, mark])
    app.get(asset.path, everybody, (request, reply) => answerAsset(request, reply, asset));

  app.get('/', everybody, async (request, reply) => {
    const language = languageOf(request);
    const dated = await Promise.all(
      programmes.all().map(async (programme) => ({
        programme,
        timetable: await timetableOf(programme),
        notices: await notices(programme, language),
      })),
    );
    const running = dated.flatMap((each) => each.notices).filter(({ state }) => state === 'running');
    return answer(request, reply, homePage({ programmes: dated, notices: running, now: now() }, language));
  });

  app.get('/programmes/:p', ofProgramme, async (request, reply) => {
    const programme = programmes.find(request.params.p);
    if (!programme) return answerNotFound(request, reply);
    const language = languageOf(request);
    const page = programmePage(
      {
        programme,
        timetable: await timetableOf(programme),
        notices: await notices(programme, language),
        now: now(),
      },
      language,
    );
    return answer(request, reply, page);
  });

  app.get('/programmes/:p/stages', ofProgramme, async (request, reply) => {
    const programme = programmes.find(request.params.p);
    if (!programme) return answerNotFound(request, reply);
    const timetable = await timetableOf(programme);
    return answer(request, reply, stagesPage({ programme, timetable }, languageOf(request)));
  });

  app.get('/programmes/:p/notices', ofProgramme, async (request, reply) => {
    const programme = programmes.find(request.params.p);
    if (!programme) return answerNotFound(request, reply);
    const language = languageOf(request);
    const listed = await notices(programme, language);
    return answer(request, reply, noticesPage({ programme, notices: listed }, language));
  });

  app.get('/programmes/:p/interpretations', ofProgramme, (request, reply) =>
    settled(request, reply, 'interpretations', interpretationsPage),
  );

  app.get('/programmes/:p/settings', ofProgramme, (request, reply) =>
    settled(request, reply, 'settings', settingsPage),
  );

  app.get('/programmes/:p/guide', filtered, (request, reply) => {
    const { kind } = request.query;
    const write: Write = ({ programme }, language) => guidePage({ programme, kind }, language);
    return settled(request, reply, `guide ${kind}`, write, kind && { kind });
  });

  app.get('/programmes/:p/rubrics', ofProgramme, (request, reply) =>
    settled(request, reply, 'rubrics', rubricPage),
  );

  app.get('/programmes/:p/form', ofProgramme, (request, reply) =>
    settled(request, reply, 'forms', formsPage),
  );

  app.get('/programmes/:p/form/:direction', ofDirection, (request, reply) => {
    const { p: code, direction: asked } = request.params;
    const direction = programmes.find(code)?.definition.directions.find((each) => each.code === asked);
    if (!direction) return answerNotFound(request, reply);
    const write: Write = ({ programme }, language) => formPage({ programme, direction }, language);
    return settled(request, reply, `form ${direction.code}`, write);
  });

  type Query = Readonly<Record<string, string>>;
  type Write = (data: { programme: EnabledProgramme }, language: Language) => Page;

  /** A page that follows from the definition alone is written once. */
  function settled(request: FastifyRequest, reply: FastifyReply, name: string, write: Write, query?: Query) {
    const programme = programmes.find((request.params as { p: string }).p);
    if (!programme) return answerNotFound(request, reply);
    const language = languageOf(request);
    return answer(
      request,
      reply,
      kept(programme, `${name} ${language}`, () => write({ programme }, language)),
      query,
    );
  }

  const answer = (request: FastifyRequest, reply: FastifyReply, page: Page, query: Query = {}) =>
    answerPage(request, reply, page, { query, time: clock() });

  /** The server's time as the newest programme reads it. */
  function clock(): string {
    const [newest] = programmes.all();
    const zone = newest && settingsOf(newest.definition).optional('timeZone');
    return formatInstant(now(), zone ?? 'UTC', 'table') + (zone ? '' : ' UTC');
  }
}
