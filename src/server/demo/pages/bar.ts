import { formatInstant } from '#domain/formats.ts';
import { speaker } from '#messages/speak.ts';
import { type Html, html } from '#public/html.ts';
import type { Reader } from '#public/reader.ts';
import type { Cast } from '../cast.schema.ts';
import { waitedFor } from '../follow-tour.ts';
import type { DemoView } from '../present-demo.ts';
import { demoPaths } from './paths.ts';
import { demoStyles } from './styles.ts';
import { todayWords } from './words.ts';

/** Above every page of a demonstration: the day it is, and forms to move it and to act as somebody, without script. */
export function demoBar(
  view: DemoView,
  { cast, back }: { cast: Cast; back: string | undefined },
  reader: Reader,
): Html {
  const { say } = reader;
  const { now, timetable, steps, mail } = view;
  const done = steps.filter(({ status }) => status === 'done').length;

  return html`<link rel="stylesheet" href="${demoStyles.path}">
<section class="demo" aria-label="${say('name')}">
<div class="wide">
<p class="demo-today"><strong>${say('invented')}</strong> <span>${say('bar.today')} <time datetime="${now.toString()}">${todayWords(now, timetable.timeZone, reader)}</time></span></p>
<ul class="demo-links"><li><a href="${demoPaths.tour}">${say('bar.tour', { done, of: steps.length })}</a></li><li><a href="${demoPaths.mail}">${say('bar.mail', { count: mail })}</a></li></ul>
<details class="demo-tools"><summary>${say('bar.tools')}</summary>
<div class="demo-forms">
${clockForm(view, back, reader)}
${identityForm(view, cast, back, reader)}
${stepForm(view, reader)}
</div>
</details>
</div>
</section>`;
}

const backField = (back: string | undefined) =>
  back !== undefined && html`<input type="hidden" name="back" value="${back}">`;

const clockForm = (
  { dates, timetable, now }: DemoView,
  back: string | undefined,
  { say, text }: Reader,
): Html => html`<form method="get" action="${demoPaths.clock}">
${backField(back)}
${
  dates.length > 0 &&
  html`<label>${say('bar.moveTo')} <select name="to">${dates.map(
    ({ label, at }) =>
      html`<option value="${at.toString()}">${formatInstant(at, timetable.timeZone, 'table')} ${text(label)}</option>`,
  )}</select></label>`
}
<label>${say(dates.length > 0 ? 'bar.exact' : 'bar.moveTo')} <input type="datetime-local" name="exact" min="${localTime(now, timetable.timeZone)}"></label>
<button class="button second" type="submit">${say('bar.move')}</button>
</form>`;

/** As the field of a form wants it: without a zone, to the minute. */
const localTime = (at: Temporal.Instant, timeZone: string): string =>
  at.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });

function identityForm(
  { actingAs, experts }: DemoView,
  cast: Cast,
  back: string | undefined,
  reader: Reader,
): Html {
  const { say } = reader;
  const people = Object.entries(cast.persons).filter(([, { roles }]) => roles.length > 0);
  const main = people.filter(([, { password }]) => password);
  const others = Object.entries(cast.organisations)
    .map(([key, { name }]) => ({
      name,
      members: people.filter(([, each]) => each.organisation === key && !each.password),
    }))
    .filter(({ members }) => members.length > 0);
  const group = (
    label: string,
    members: typeof people,
    describe: (person: (typeof people)[number]) => string,
  ) =>
    html`<optgroup label="${label}">${members.map(
      (member) =>
        html`<option value="${member[0]}"${member[0] === actingAs && html` selected`}>${describe(member)}</option>`,
    )}</optgroup>`;
  const words = rolesIn(reader);
  const organisationOf = (key: string | undefined) => cast.organisations[key ?? '']?.name ?? '';

  return html`<form method="post" action="${demoPaths.identity}">
${backField(back)}
<label>${say('bar.actAs')} <select name="person"${reader.language === 'en' && html` lang="zh-CN"`}><option value="" lang="${reader.language}">${say('bar.public')}</option>
${group(say('bar.main'), main, ([, person]) => `${words(person)} · ${organisationOf(person.organisation)}`)}
${
  experts.length > 0 &&
  html`<optgroup label="${say('tour.drawn')}"${reader.language === 'en' && html` lang="en"`}>${experts.map(
    ({ key, pseudonym, direction }) =>
      html`<option value="${key}"${key === actingAs && html` selected`}>${pseudonym}${direction && ` · ${reader.text(direction)}`}</option>`,
  )}</optgroup>`
}
${others.map(({ name, members }) => group(name, members, ([, person]) => words(person)))}
</select></label>
<button class="button second" type="submit">${say('bar.change')}</button>
</form>`;
}

/** The step the visitor's own file waits for, done by those of the cast whose act it is. */
function stepForm({ steps }: DemoView, { say, text }: Reader): Html | false {
  const current = waitedFor(steps);
  return (
    current?.isPlayable === true &&
    html`<form method="post" action="${demoPaths.play(current.step.code)}"><button class="button second" type="submit">${say('bar.play', { step: text(current.step.title) })}</button></form>`
  );
}

/** 李四 · 单位管理员、填报人 */
function rolesIn({ language, say }: Reader) {
  const speak = speaker(language);
  return ({ name, roles }: Cast['persons'][string]): string =>
    say('bar.person', {
      name,
      roles: roles.map((role) => speak(`people.role.${role}`)).join(speak('public.between')),
    });
}
