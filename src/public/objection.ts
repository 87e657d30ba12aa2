import { formatDate, formatDayTime, formatInstant } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { PublicNotice } from '#server/notice/present-notice.ts';
import { type Acknowledged, evidenceTakes } from '#server/objection/raise-objection.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { factList } from './parts/facts.ts';
import { withHan } from './parts/han.ts';
import { icon } from './parts/icon.ts';
import { paths } from './paths.ts';

/** What was typed before something had to be put right. Files have to be chosen again: no browser gives them back. */
export type Typed = Readonly<Record<string, string>>;

/** The form by which anybody objects to a notice. Missing evidence or a period that has ended is said, and holds nobody up. */
export function objectionPage(
  read: PublicNotice & { typed?: Typed; problem?: Html },
  language: Language,
): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { programme, notice, state, typed = {}, problem } = read;
  const { document } = notice;
  const lastOn = Temporal.PlainDate.from(document.period.lastOn);

  return {
    title: tell('objection.title'),
    summary: tell('objection.summary'),
    crumbs: [{ title: text(document.title), path: paths.notice(document.programme, document.number) }],
    programme,
    about: tell('objection.source'),
    form: 'objection',
    body: html`${problem}
<section class="card">
<p class="state">${icon(state === 'running' ? 'now' : 'done')} <strong>${tell(state === 'running' ? 'notice.running' : 'notice.ended')}</strong> ${tell('objection.until', { until: formatDayTime(lastOn, document.period.rule.closesAt, language) })}</p>
<form id="objection" method="post" action="${paths.objection(document.programme, document.number)}" enctype="multipart/form-data">
${aboutField(read, typed, reader)}
${textField('name', typed, reader)}
${textField('contact', typed, reader)}
<div><label for="statement">${tell('objection.statement')}</label>
<p class="note" id="statement-help">${tell('objection.statementHelp')}</p>
<textarea id="statement" name="statement" required maxlength="20000" aria-describedby="statement-help">${typed.statement}</textarea></div>
<div><label for="evidence">${tell('objection.evidence')}</label>
<p class="note" id="evidence-help">${tell('objection.evidenceHelp', { most: evidenceTakes.maxFiles, size: programme.settings.int('maxFileMB') })}</p>
<input id="evidence" name="evidence" type="file" multiple accept=".pdf,.jpg,.jpeg,.png" aria-describedby="evidence-help"></div>
<p class="act">${tell('objection.privacy')}</p>
<p class="act"><button class="button" type="submit">${tell(state === 'running' ? 'objection.submit' : 'objection.submitLate')}</button></p>
</form>
</section>`,
  };
}

function aboutField({ notice }: PublicNotice, typed: Typed, reader: OutcomeReader): Html {
  const { tell } = reader;
  const chosen = (value: string) => typed.about === value && html` selected`;
  return html`<div><label for="about">${tell('objection.about')}</label>
<p class="note" id="about-help">${tell('objection.aboutHelp')}</p>
<select id="about" name="about" aria-describedby="about-help">
<option value="">${tell('objection.whole')}</option>
${notice.document.entries.map(({ number, unit }) => html`<option value="${number}" lang="zh-CN"${chosen(number)}>${number} ${unit}</option>`)}
</select></div>`;
}

const textField = (
  name: 'name' | 'contact',
  typed: Typed,
  { tell }: OutcomeReader,
): Html => html`<div><label for="${name}">${tell(`objection.${name}`)}</label>
${name === 'name' && html`<p class="note" id="name-help">${tell('objection.nameHelp')}</p>`}
<input id="${name}" name="${name}" type="text" maxlength="200" autocomplete="off" value="${typed[name] ?? ''}"${name === 'name' && html` aria-describedby="name-help"`}></div>`;

/** The acknowledgement: number and code, and by when somebody answers. */
export function objectionReceivedPage(
  { programme, notice }: PublicNotice,
  { number, code, receivedAt, remarks, acknowledgeOn, decideOn }: Acknowledged,
  language: Language,
): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { document } = notice;
  const limits = [
    acknowledgeOn && tell('objection.acknowledgeOn', { on: formatDate(acknowledgeOn, language) }),
    decideOn && tell('objection.decideOn', { on: formatDate(decideOn, language) }),
  ].filter((each) => each !== undefined);

  return {
    title: tell('objection.received'),
    summary: tell('objection.receivedSummary'),
    crumbs: [{ title: text(document.title), path: paths.notice(document.programme, document.number) }],
    programme,
    about: tell('objection.source'),
    body: html`<section>
${factList([
  [tell('objection.number'), html`<code>${number}</code>`],
  [tell('objection.code'), html`<code>${code}</code>`],
  [
    tell('objection.receivedAt'),
    formatInstant(receivedAt, programme.settings.text('timeZone'), language, 'second'),
  ],
  [
    tell('objection.limits'),
    limits.length > 0 ? limits.join(reader.say('betweenParts')) : tell('objection.noLimits'),
  ],
  [tell('objection.remarks'), remarks.map((remark) => html`<p>${tell(`remark.${remark}`)}</p>`)],
  [
    tell('notice.contact.office'),
    withHan(`${document.contact.office} ${document.contact.telephone}`, reader),
  ],
])}
<p class="act"><a class="button" href="${paths.objectionStatus()}">${tell('objection.next')}</a></p>
</section>`,
  };
}
