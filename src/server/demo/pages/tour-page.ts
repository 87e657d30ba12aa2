import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { formatInstant } from '#domain/formats.ts';
import { catalogue } from '#messages/catalogue.ts';
import { type Html, html, type Part } from '#public/html.ts';
import type { Page } from '#public/layout.ts';
import { withHan } from '#public/parts/han.ts';
import { icon, type Shape } from '#public/parts/icon.ts';
import type { Reader } from '#public/reader.ts';
import type { FollowedStep, StepStatus } from '../follow-tour.ts';
import type { DemoView } from '../present-demo.ts';
import { demoPaths } from './paths.ts';
import { stepActs, type TourPage } from './step-acts.ts';
import { personWords } from './words.ts';

const shapes: Readonly<Record<StepStatus, Shape>> = {
  done: 'done',
  current: 'now',
  ahead: 'ahead',
  missed: 'refused',
  ended: 'refused',
};

/** The way through the year: each step with who, when, where one stands, and what can be done now. */
export function tourPage(data: TourPage, reader: Reader): Page {
  const { say } = reader;
  const { steps, file } = data.view;
  const done = steps.filter(({ status }) => status === 'done').length;

  return {
    title: say('tour.title'),
    summary: say('tour.summary'),
    about: say('about'),
    body: html`<section>
<p class="headline">${say('tour.progress', { done, of: steps.length })}</p>
<p>${file ? say('tour.own', { number: file.number, state: stateWords(file.state, reader) }) : say('tour.noFile')}</p>
${done === steps.length && html`<p>${icon('done')} ${say('tour.finished')}</p>`}
<ol class="tour">${steps.map((step) => stepRow(data, step, reader))}</ol>
<p class="note">${say('tour.moving')}</p>
<p class="act">${again(reader)}</p>
</section>`,
  };
}

const again = ({ say }: Reader): Html => html`<a href="${demoPaths.restart}">${say('tour.restart')}</a>`;

const stateWords = (state: string, { language }: Reader): string =>
  catalogue[language].application.stateName[state as ApplicationState];

function stepRow(data: TourPage, followed: FollowedStep, reader: Reader): Html {
  const { say, text } = reader;
  const { step, status } = followed;
  return html`<li class="${status}"${status === 'current' && html` aria-current="step"`}>
<p class="tour-sign">${icon(shapes[status])} ${say(`tour.status.${status}`)} <small>${dates(data.view, followed, reader)}</small></p>
<div>
<h2>${text(step.title)}</h2>
${whoWords(data, followed, reader).map((who) => html`<p class="tour-who">${who}</p>`)}
${status === 'missed' && html`<p>${say('tour.missed', { when: closing(data.view, followed, reader) })} ${again(reader)}</p>`}
${status === 'ended' && html`<p>${say('tour.ended', { state: stateWords(data.view.file?.state ?? 'draft', reader) })} ${again(reader)}</p>`}
${(status === 'current' || status === 'done') && stepActs(data, followed, reader)}
</div>
</li>`;
}

function whoWords({ demo: { stage } }: TourPage, { step }: FollowedStep, reader: Reader): readonly Part[] {
  return [...new Set(step.doors.map((door) => personWords(door.as, stage.cast, reader)))].map((who) =>
    withHan(who, reader),
  );
}

function dates(
  { timetable }: DemoView,
  { step: { at, until, closes } }: FollowedStep,
  { say }: Reader,
): Html | undefined {
  const day = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(timetable.timeZone).toPlainDate().toString();
  if (closes !== undefined) return html`${say('tour.until', { when: day(timetable.instant(closes)) })}`;
  return at && html`${day(at)}${until && day(until) !== day(at) && html`<br>– ${day(until)}`}`;
}

const closing = ({ timetable }: DemoView, { step }: FollowedStep, { language }: Reader): string =>
  step.closes === undefined
    ? ''
    : formatInstant(timetable.instant(step.closes), timetable.timeZone, language);
