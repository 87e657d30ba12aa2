import { formatCreditCode, formatDate, formatDates, formatInstant } from '#domain/formats.ts';
import type { CertificateState } from '#domain/recognition/certificate-state.ts';
import type { Language } from '#messages/language.ts';
import type { CheckedCertificate } from '#server/recognition/check-certificate.ts';
import { type Html, html, type Part } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { factList } from './parts/facts.ts';
import { withHan } from './parts/han.ts';
import { icon, type Shape } from './parts/icon.ts';
import { paths } from './paths.ts';

/** What was asked, and what was found. */
export interface CertificateCheck {
  number?: string;
  found?: CheckedCertificate;
  /** SHA-256 of a file that somebody brought. */
  compared?: string;
  now: Temporal.Instant;
  timeZone: string;
}

const shapes: Readonly<Record<CertificateState, Shape>> = {
  valid: 'done',
  expired: 'ahead',
  revoked: 'refused',
  renamed: 'half',
};

/** The check of a certificate by its number, or of a file by its content. */
export function certificatePage(check: CertificateCheck, language: Language): Page {
  const reader = outcomeReaderOf(language);
  const { tell } = reader;
  return {
    title: tell('certificate.title'),
    summary: tell('certificate.summary'),
    about: tell('certificate.source'),
    body: html`
${check.compared !== undefined && comparison(check, reader)}
${check.found && certificate(check.found, check, reader)}
${!check.found && check.number !== undefined && unknown(check.number, reader)}
<div class="pair">
${byNumber(check.number ?? '', reader)}
${byFile(reader)}
</div>`,
  };
}

function certificate(
  found: CheckedCertificate,
  { now, timeZone }: CertificateCheck,
  reader: OutcomeReader,
): Html {
  const { tell, text, language } = reader;
  const [fromOn, untilOn] = [Temporal.PlainDate.from(found.fromOn), Temporal.PlainDate.from(found.untilOn)];
  const announced = `${formatDate(Temporal.PlainDate.from(found.onDay), language)} ${found.documentNumber}`;

  return html`<section role="status">
<p class="state${found.state === 'valid' && ' state-met'}">${icon(shapes[found.state])} <strong>${tell(`certificate.states.${found.state}`)}</strong> <code lang="zh-CN">${found.number}</code></p>
${factList([
  [
    tell('certificate.holder'),
    html`${withHan(found.holder, reader)} <code>${formatCreditCode(found.creditCode, language)}</code>`,
  ],
  [tell('certificate.wording'), withHan(text(found.wording), reader)],
  [tell('certificate.direction'), withHan(text(found.direction), reader)],
  [tell('certificate.project'), withHan(found.project, reader)],
  [tell('certificate.announcement'), withHan(announced, reader)],
  [tell('certificate.term'), formatDates(fromOn, untilOn, language)],
  [tell('certificate.changes'), changes(found, reader)],
  [tell('certificate.hash'), html`<code>${found.sha256}</code>`],
  [tell('certificate.checkedAt'), formatInstant(now, timeZone, language, 'second')],
])}
</section>`;
}

function changes({ revoked, replacedBy, replaces }: CheckedCertificate, reader: OutcomeReader): Part {
  const { tell, text, language } = reader;
  const on = revoked ? formatDate(Temporal.PlainDate.from(revoked.on), language) : '';
  const said: Part[] = [
    revoked &&
      html`<p>${revoked.reason ? tell('certificate.revoked', { on, reason: text(revoked.reason) }) : tell('certificate.revokedOn', { on })}</p>`,
    replacedBy !== null &&
      html`<p><a href="${paths.certificate(replacedBy)}">${withHan(tell('certificate.replacedBy', { number: replacedBy }), reader)}</a></p>`,
    replaces !== null &&
      html`<p><a href="${paths.certificate(replaces)}">${withHan(tell('certificate.replaces', { number: replaces }), reader)}</a></p>`,
  ];
  return said.some(Boolean) ? said : tell('certificate.none');
}

const unknown = (number: string, reader: OutcomeReader): Html => html`<section class="card" role="status">
<p class="state state-attend">${icon('attend')} <strong>${reader.tell('certificate.unknown')}</strong></p>
<p>${withHan(reader.tell('certificate.unknownHelp', { number }), reader)}</p>
</section>`;

const comparison = (
  { compared, found }: CertificateCheck,
  { tell }: OutcomeReader,
): Html => html`<section class="card" role="status">
<p class="state">${icon(found ? 'done' : 'refused')} <strong>${tell(found ? 'certificate.same' : 'certificate.different')}</strong></p>
${!found && html`<p>${tell('certificate.differentHelp')}</p>`}
<p class="note">${tell('certificate.hash')} <code>${compared}</code></p>
</section>`;

const byNumber = (number: string, { tell }: OutcomeReader): Html => html`<section class="card" id="by-number">
<h2>${tell('certificate.byNumber')}</h2>
<form method="get" action="${paths.certificates()}">
<label for="number">${tell('certificate.number')}</label>
<p class="note" id="number-help">${tell('certificate.numberHelp')}</p>
<div class="field"><input id="number" name="number" type="text" required maxlength="100" autocomplete="off" spellcheck="false" value="${number}" aria-describedby="number-help"><button class="button" type="submit">${tell('certificate.check')}</button></div>
</form>
</section>`;

const byFile = ({ tell }: OutcomeReader): Html => html`<section class="card" id="by-file">
<h2>${tell('certificate.byFile')}</h2>
<form method="post" action="${paths.certificates()}" enctype="multipart/form-data">
<label for="file">${tell('certificate.file')}</label>
<p class="note" id="file-help">${tell('certificate.fileHelp')}</p>
<div class="field"><input id="file" name="file" type="file" required accept=".pdf" aria-describedby="file-help"><button class="button" type="submit">${tell('certificate.compare')}</button></div>
</form>
</section>`;
