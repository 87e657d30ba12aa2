import { z } from 'zod';
import { answerNotFound } from '#public/answer-page.ts';
import type { App } from '#server/http/app.ts';
import { playStep } from '../play-step.ts';
import { viewDemo } from '../present-demo.ts';
import type { Demo } from '../start-demo.ts';
import { demoPaths } from './paths.ts';
import type { Site } from './site.ts';
import { tourPage } from './tour-page.ts';

const everybody = { config: { who: 'everybody' as const } };
const ofStep = z.object({ step: z.string().max(60) });

/** The tour, and its two buttons: open a step as the person who does it, or let the cast do it. */
export function tourRoutes(app: App, demo: Demo, site: Site): void {
  const { answer, hasPage, become, beginMove, amountUntil } = site;

  app.get(demoPaths.tour, everybody, (request, reply) =>
    answer(request, reply, (view, reader) => tourPage({ demo, view, hasPage }, reader)),
  );

  app.post(
    '/demo/tour/:step/opening',
    { ...everybody, schema: { params: ofStep, body: z.object({ door: z.coerce.number().int() }) } },
    async (request, reply) => {
      const view = await viewDemo(demo, request.visitor);
      const followed = view.steps.find(({ step }) => step.code === request.params.step);
      const door = followed?.step.doors[request.body.door];
      const isOpen = followed?.status === 'current' || followed?.status === 'done';
      if (!door || !isOpen || !hasPage(door.page) || !(await become(request, reply, door.as)))
        return answerNotFound(request, reply);

      const page = door.page
        .replace(':p', view.programme.definition.about.code)
        .replace(':number', view.file?.number ?? '');
      if (followed.status === 'done' || !followed.movesTo) return reply.redirect(page, 303);
      beginMove(request, { to: followed.movesTo, back: page, goesOn: true });
      return reply.redirect(demoPaths.progress, 303);
    },
  );

  app.post(
    '/demo/tour/:step/playing',
    { ...everybody, schema: { params: ofStep } },
    async (request, reply) => {
      const { steps } = await viewDemo(demo, request.visitor);
      const followed = steps.find(({ step }) => step.code === request.params.step);
      if (!followed?.isPlayable || followed.status !== 'current') return answerNotFound(request, reply);
      demo.jobs.begin(
        { back: demoPaths.tour, goesOn: false, of: amountUntil(followed.step.until) || followed.acts.length },
        (told) => playStep(demo, followed, (_act, done, of) => told(done, of)),
        (problem) => request.log.error(problem),
      );
      return reply.redirect(demoPaths.progress, 303);
    },
  );
}
