import { formatInstant } from '#domain/formats.ts';
import { isRefusal } from '#domain/refusal.ts';
import { type Html, html } from '#public/html.ts';
import type { Page } from '#public/layout.ts';
import { icon } from '#public/parts/icon.ts';
import type { Reader } from '#public/reader.ts';
import type { Cast } from '../cast.schema.ts';
import { waitedFor } from '../follow-tour.ts';
import type { Job } from '../job.ts';
import type { PlayedStep } from '../play-step.ts';
import type { Played } from '../play-year.ts';
import type { DemoView } from '../present-demo.ts';
import { demoPaths } from './paths.ts';
import { refused } from './refused.ts';
import { stepActs, type TourPage } from './step-acts.ts';
import { actWords, personWords } from './words.ts';

const everySecond = { after: 1 };

/** What the cast is doing, renewed while it lasts; then what came of it. */
export function jobPage({ job, ...tour }: TourPage & { job: Job | undefined }, reader: Reader): Page {
  const { say } = reader;
  const runs = job !== undefined && job.outcome === undefined;
  return {
    title: say(runs ? 'job.running' : 'job.title'),
    crumbs: [{ title: say('tour.title'), path: demoPaths.tour }],
    about: say('about'),
    ...(runs && { refresh: everySecond }),
    body: html`<section class="card">${
      !job ? html`<p>${say('job.nothing')}</p>` : runs ? running(job, reader) : ended(tour, job, reader)
    }</section>`,
  };
}

const running = (
  { done, of }: Job,
  { say }: Reader,
): Html => html`<p><label for="done">${say('job.progress', { done, of })}</label></p>
<progress id="done" max="${of || 1}" value="${done}"></progress>
<p class="note">${say('job.wait')}</p>`;

function ended(tour: TourPage, { outcome, back }: Job, reader: Reader): Html {
  const { say, language } = reader;
  const { view, demo } = tour;
  const when = formatInstant(view.now, view.timetable.timeZone, language);
  const isStep = typeof outcome === 'object' && 'acts' in outcome;
  return html`${
    outcome === undefined || outcome === 'failed'
      ? html`<p class="refused">${icon('refused')} ${say('job.failed', { when })}</p>`
      : isRefusal(outcome)
        ? html`<p>${say('job.refused')}</p>${refused(outcome, view.programme, reader)}`
        : isStep
          ? html`${stepDone(view, demo.stage.cast, outcome, reader)}${outcome.moved && moved(outcome.moved, when, reader)}${nextStep(tour, reader)}`
          : moved(outcome, when, reader)
  }
<p class="act"><a class="button${isStep && ' second'}" href="${back}">${say(back === demoPaths.tour ? 'job.toTour' : 'job.next')}</a></p>`;
}

function stepDone(view: DemoView, cast: Cast, { acts }: PlayedStep, reader: Reader): Html {
  const { say } = reader;
  return html`<p>${say('job.step')}</p><ul class="played">${acts.map(({ row, outcome }) => {
    const line = say('job.line', {
      who: personWords(row.who, cast, reader),
      act: actWords(row.act, view.programme.definition, reader),
    });
    return typeof outcome === 'string'
      ? html`<li>${icon(outcome === 'done' ? 'done' : 'ahead')} ${line} <span class="quiet">${say(`job.outcome.${outcome}`)}</span></li>`
      : html`<li>${line}${refused(outcome, view.programme, reader)}</li>`;
  })}</ul>`;
}

/** Straight on, so that the whole tour takes few presses. */
function nextStep(tour: TourPage, reader: Reader): Html | false {
  const next = waitedFor(tour.view.steps);
  return (
    next !== undefined &&
    html`<h2>${reader.say('job.nextStep', { step: reader.text(next.step.title) })}</h2>${stepActs(tour, next, reader)}`
  );
}

const moved = (
  { done, turnedAway, skipped, surprises }: Played,
  when: string,
  { say }: Reader,
): Html => html`<p class="headline">${say('job.today', { when })}</p>
<ul class="played"><li>${icon('done')} ${say('job.played', { count: done })}</li>
${turnedAway > 0 && html`<li>${icon('refused')} ${say('job.turnedAway', { count: turnedAway })}</li>`}
${skipped > 0 && html`<li>${icon('ahead')} ${say('job.skipped', { count: skipped })}</li>`}</ul>
${surprises.length > 0 && html`<p class="attend">${icon('attend')} ${say('job.surprises', { count: surprises.length })}</p><ul class="plain">${surprises.map((each) => html`<li><code>${each}</code></li>`)}</ul>`}`;
