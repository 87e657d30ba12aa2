import { formatInstant } from '#domain/formats.ts';
import { isBefore } from '#domain/programme/timetable.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { type Html, html } from '#public/html.ts';
import type { Page } from '#public/layout.ts';
import { icon } from '#public/parts/icon.ts';
import { table } from '#public/parts/table.ts';
import type { Reader } from '#public/reader.ts';
import type { Plan } from '../plan-move.ts';
import type { DemoView } from '../present-demo.ts';
import { demoPaths } from './paths.ts';
import { refused } from './refused.ts';
import { actWords } from './words.ts';

/** Some milliseconds an act, from a start of this program on two cores. */
const perAct = 60;

/** What moving today would bring, before it happens. `to`: nothing where none was chosen, unreadable where it is none. */
export function clockPage(
  { view, plan, back }: { view: DemoView; plan: Plan | 'none' | 'unreadable'; back: string },
  reader: Reader,
): Page {
  const { say } = reader;
  return {
    title: say('clock.title'),
    summary: say('clock.summary'),
    crumbs: [{ title: say('tour.title'), path: demoPaths.tour }],
    about: say('about'),
    body: html`<section class="card">${
      typeof plan === 'string'
        ? html`<p>${say(plan === 'none' ? 'clock.choose' : 'clock.unreadable')}</p>`
        : isBefore(view.now, plan.to)
          ? planned(view, plan, back, reader)
          : refused(backwards(view, plan), view.programme, reader)
    }</section>`,
  };
}

const backwards = ({ now }: DemoView, { to }: Plan): Refusal =>
  refuse('clock-backwards', { now: now.toString(), asked: to.toString() });

function planned(view: DemoView, plan: Plan, back: string, reader: Reader): Html {
  const { say, language } = reader;
  const { now, timetable } = view;
  const when = (at: Temporal.Instant) => formatInstant(at, timetable.timeZone, language);

  return html`<dl class="facts">
<div><dt>${say('clock.from')}</dt><dd>${when(now)}</dd></div>
<div><dt>${say('clock.to')}</dt><dd><strong>${when(plan.to)}</strong></dd></div>
</dl>
${closingAhead(view, plan, reader)}
<h2>${plan.amount > 0 ? say('clock.will', { count: plan.amount }) : say('clock.nothing')}</h2>
${
  plan.amount > 0 &&
  html`${table({
    caption: say('clock.acts'),
    columns: [say('clock.act'), say('clock.amount')],
    rows: plan.acts.map(([act, amount]) => ({
      cells: [actWords(act, view.programme.definition, reader), amount],
    })),
  })}
<p class="note">${say('clock.takes', { seconds: Math.ceil((plan.amount * perAct) / 1000) })}</p>`
}
<form class="act" method="post" action="${demoPaths.clock}">
<input type="hidden" name="to" value="${plan.to.toString()}"><input type="hidden" name="back" value="${back}">
<button class="button" type="submit">${say('clock.confirm', { when: when(plan.to) })}</button> <a class="aside" href="${back}">${say('clock.back')}</a>
</form>`;
}

/** Whoever has a file of his own under way would lose it at closing. */
function closingAhead(
  { steps, timetable, now }: DemoView,
  { to }: Plan,
  { say, language }: Reader,
): Html | undefined {
  const open = steps.find(({ status, step }) => status === 'current' && step.closes !== undefined);
  const closes = open?.step.closes === undefined ? undefined : timetable.instant(open.step.closes);
  if (!closes || isBefore(closes, now) || isBefore(to, closes)) return undefined;
  return html`<p class="attend">${icon('attend')} ${say('clock.closes', { when: formatInstant(closes, timetable.timeZone, language) })} <a href="${demoPaths.tour}">${say('clock.toTour')}</a></p>`;
}
