import { coverage } from '#domain/programme/coverage.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isUnderWay, stageWindows } from '#domain/programme/stage-windows.ts';
import { isBefore, type Timetable } from '#domain/programme/timetable.ts';
import type { Language } from '#messages/language.ts';
import type { NoticeState } from '#server/notice/present-notice.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { comingDates } from './parts/coming-dates.ts';
import { icon, type Shape } from './parts/icon.ts';
import { leftUntil, whenWords } from './parts/when.ts';
import { paths } from './paths.ts';
import { type Reader, readerOf } from './reader.ts';

/** A public notice as a list names it. */
export interface ListedNotice {
  title: string;
  path: string;
  /** Last day of its period, in words. */
  until: string;
  state: NoticeState;
}

/** A programme with the dates that hold for it. */
export interface Dated {
  programme: EnabledProgramme;
  timetable: Timetable;
}

/** What is open now, which notices run, and the check of a certificate. */
export function homePage(
  data: { programmes: readonly Dated[]; notices: readonly ListedNotice[]; now: Temporal.Instant },
  language: Language,
): Page {
  const reader = readerOf(language);
  const { say } = reader;

  return {
    title: say('home.title'),
    summary: say('home.summary'),
    about: say('home.about'),
    body: html`
<section id="programmes">
<h2>${say('home.now')}</h2>
${data.programmes.length === 0 && html`<p class="card">${say('home.nothing')}</p>`}
${data.programmes.map((programme) => programmeCard(programme, data.now, reader))}
</section>
<section id="notices">
<h2>${say('home.notices')}</h2>
${noticeList(data.notices, say('home.noNotices'), reader)}
</section>
<div class="pair">
${certificateForm(reader)}
${signInBlock(reader)}
</div>`,
  };
}

function programmeCard(
  { programme: { definition }, timetable }: Dated,
  now: Temporal.Instant,
  reader: Reader,
): Html {
  const { say, text } = reader;
  const { code, title, department } = definition.about;
  const { total, covered } = coverage(definition);

  return html`<article class="card programme">
<p class="quiet">${text(department)}</p>
<h3><a href="${paths.programme(code)}">${text(title)}</a></h3>
${state(definition, timetable, now, reader)}
${comingDates(definition, timetable, now, reader)}
<ul class="links">
<li><a href="${paths.guide(code)}">${say('home.guide', { total, covered })}</a></li>
<li><a href="${paths.rubrics(code)}">${say('nav.rubrics')}</a></li>
<li><a href="${paths.forms(code)}">${say('nav.form')}</a></li>
<li><a href="${paths.notices(code)}">${say('nav.notices')}</a></li>
</ul>
</article>`;
}

/** Where the year stands: applications first, for that is what most visitors come for. */
function state(definition: Definition, timetable: Timetable, now: Temporal.Instant, reader: Reader): Html {
  const { say, text } = reader;
  const underWay = stageWindows(definition, timetable).filter((window) => isUnderWay(window, now));
  const application = definition.stages.find((stage) => stage.code === 'application');
  const line = (shape: Shape, words: string, key: string, when: string): Html =>
    html`<p class="state">${icon(shape)} <strong>${words}</strong> ${say(when, { when: whenWords(definition, timetable, key, reader) })} <span class="left">${leftUntil(definition, timetable, key, now, reader)}</span></p>`;

  if (application?.closes && underWay.some(({ stage }) => stage === application)) {
    return html`${line('now', say('home.open'), application.closes, 'home.closes')}
<p class="act"><a class="button" href="${paths.signIn()}">${say('home.apply')}</a></p>`;
  }
  if (application?.opens && isBefore(now, timetable.instant(application.opens))) {
    return line('ahead', say('home.notYet'), application.opens, 'home.opens');
  }
  const titles = underWay.map(({ stage }) => text(stage.title));
  return titles.length > 0
    ? html`<p class="state">${icon('half')} <strong>${say('home.underWay', { stages: titles.join(say('between')) })}</strong></p>`
    : html`<p class="state">${icon('ahead')} <strong>${say('home.closed')}</strong></p>`;
}

export const noticeList = (notices: readonly ListedNotice[], none: string, { say }: Reader): Html =>
  notices.length === 0
    ? html`<p class="card">${none}</p>`
    : html`<ul class="card notices">${notices.map(
        ({ title, path, until, state }) =>
          html`<li>${icon(state === 'running' ? 'now' : 'done')} <a href="${path}">${title}</a> <span class="quiet">${say(`home.noticeUntil.${state}`, { until })}</span></li>`,
      )}</ul>`;

const certificateForm = ({ say }: Reader): Html => html`<section class="card" id="certificates">
<h2>${say('home.certificates')}</h2>
<form method="get" action="${paths.certificates()}">
<label for="number">${say('home.number')}</label>
<p class="note" id="number-help">${say('home.numberHelp')}</p>
<div class="field"><input id="number" name="number" type="text" required autocomplete="off" spellcheck="false" aria-describedby="number-help"><button class="button" type="submit">${say('home.check')}</button></div>
</form>
</section>`;

const signInBlock = ({ say }: Reader): Html => html`<section class="card" id="sign-in">
<h2>${say('home.signIn')}</h2>
<p>${say('home.whoSignsIn')}</p>
<p class="act"><a class="button second" href="${paths.signIn()}">${say('nav.signIn')}</a></p>
</section>`;
