import { formatInstant } from '#domain/formats.ts';
import { type Html, html } from '#public/html.ts';
import { withHan } from '#public/parts/han.ts';
import { icon } from '#public/parts/icon.ts';
import type { Reader } from '#public/reader.ts';
import type { FollowedStep } from '../follow-tour.ts';
import { planMove } from '../plan-move.ts';
import type { DemoView } from '../present-demo.ts';
import type { Demo } from '../start-demo.ts';
import { demoPaths } from './paths.ts';
import { actWords, nameWords } from './words.ts';

export interface TourPage {
  demo: Demo;
  view: DemoView;
  /** Whether a page of this path stands. */
  hasPage: (path: string) => boolean;
}

/** What can be done of a step: open its pages, and while it is the current one let the cast do it. */
export const stepActs = (data: TourPage, followed: FollowedStep, reader: Reader): Html =>
  html`${doors(data, followed, reader)}
${followed.status === 'current' && followed.isPlayable && playing(data, followed, reader)}`;

/** One button for each page of the step, as the person who works there. */
function doors(
  { demo, view, hasPage }: TourPage,
  { step, status, movesTo }: FollowedStep,
  reader: Reader,
): Html {
  const { say, language } = reader;
  const { cast } = demo.stage;
  const moves =
    status === 'current' && movesTo
      ? {
          when: formatInstant(movesTo, view.timetable.timeZone, language),
          count: planMove(demo, movesTo).amount,
        }
      : undefined;

  return html`${step.doors.map(({ as, page }, place) => {
    const words =
      as === undefined ? say('tour.open') : say('tour.openAs', { name: nameWords(as, cast, reader) });
    return hasPage(page)
      ? html`<form class="door" method="post" action="${demoPaths.open(step.code)}"><input type="hidden" name="door" value="${place}"><button class="button${status === 'done' ? ' second' : ''}" type="submit"><span>${withHan(words, reader)}</span></button></form>`
      : html`<p class="note">${icon('ahead')} ${withHan(words, reader)} · ${say('tour.noPage', { page })}</p>`;
  })}
${moves && step.doors.some(({ page }) => hasPage(page)) && html`<p class="note">${say('tour.moves', moves)}</p>`}`;
}

/** The cast in the visitor’s place, with who would do what and until when. */
function playing({ demo, view }: TourPage, { step, acts }: FollowedStep, reader: Reader): Html {
  const { say, language } = reader;

  const words = (each: readonly string[]) => [...new Set(each)].join(say('between'));
  const facts = {
    who: words(acts.map(({ row }) => nameWords(row.who, demo.stage.cast, reader))),
    acts: words(acts.map(({ row }) => actWords(row.act, view.programme.definition, reader))),
  };
  const moves =
    step.until && Temporal.Instant.compare(view.now, step.until) < 0
      ? formatInstant(step.until, view.timetable.timeZone, language)
      : undefined;
  return html`<form class="door" method="post" action="${demoPaths.play(step.code)}"><button class="button second" type="submit">${say('tour.play')}</button></form>
<p class="note">${moves ? say('tour.playsUntil', { ...facts, when: moves }) : say('tour.plays', facts)}</p>`;
}
