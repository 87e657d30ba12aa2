import { formatCount, formatDate, formatDayTime, formatInstant, formatPeriod } from '#domain/formats.ts';
import type { NoticeDocument } from '#domain/notice/notice-document.ts';
import { chineseNumeral } from '#messages/chinese-numeral.ts';
import type { Language } from '#messages/language.ts';
import type { PublicNotice } from '#server/notice/present-notice.ts';
import { type Html, html, type Part } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { factList } from './parts/facts.ts';
import { withHan } from './parts/han.ts';
import { icon } from './parts/icon.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';

/** A public notice: its period day by day, the list, how to object, and how to check that none of it has changed. */
export function noticePage(read: PublicNotice & { print: boolean }, language: Language): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { programme, notice } = read;
  const { document } = notice;

  return {
    title: text(document.title),
    summary: tell('notice.summary'),
    crumbs: [
      { title: text(programme.definition.about.shortTitle), path: paths.programme(document.programme) },
      { title: reader.say('nav.notices'), path: paths.notices(document.programme) },
    ],
    programme,
    tab: 'notices',
    about: tell('notice.about'),
    body: html`
<section>${standing(read, reader)}
${document.paragraphs.map((paragraph) => html`<p>${text(paragraph)}</p>`)}
${periodFacts(read, reader)}
</section>
<section class="group" id="days"><h2>${tell('notice.days')}</h2>${dayTable(document, reader)}</section>
<section class="group" id="list"><h2>${tell('notice.list')}</h2>${lists(read, reader)}
<ul class="links"><li><a href="${paths.noticeSheet(document.programme, document.number)}">${tell('notice.sheet')}</a></li></ul></section>
<section class="group" id="objections"><h2>${tell('notice.objections')}</h2>${objecting(read, reader)}</section>
<section class="group" id="check"><h2>${tell('notice.check')}</h2>${checking(read, reader)}</section>`,
  };
}

/** Whether its period runs, and which other notice to read instead or before. */
function standing({ programme, notice, state, now }: PublicNotice, reader: OutcomeReader): Html {
  const { tell, language } = reader;
  const { document, replacedBy } = notice;
  const { replaces, programme: code } = document;
  const earlier =
    replaces &&
    html`<p>${withHan(tell('notice.takesPlaceOf', { notice: replaces.number, reason: replaces.reason }), reader)} <a href="${paths.notice(code, replaces.number)}">${tell('notice.toOlder', { notice: replaces.number })}</a></p>`;
  if (state === 'replaced' && replacedBy !== undefined) {
    return html`<p class="state">${icon('ahead')} <strong>${tell('notice.replaced', { notice: replacedBy })}</strong> <a href="${paths.notice(code, replacedBy)}">${tell('notice.toNewer', { notice: replacedBy })}</a></p>${earlier}`;
  }
  const today = now.toZonedDateTimeISO(programme.settings.text('timeZone')).toPlainDate().toString();
  const left = document.period.days.filter(({ day, number }) => number !== null && day > today).length;
  const words =
    left === 0
      ? tell('notice.lastDay')
      : tell('notice.left', {
          days: formatCount({ count: left, unit: document.period.rule.unit }, language),
        });
  return state === 'running'
    ? html`<p class="state">${icon('now')} <strong>${tell('notice.running')}</strong> <span class="left">${words}</span></p>${earlier}`
    : html`<p class="state">${icon('done')} <strong>${tell('notice.ended')}</strong></p>${earlier}`;
}

function periodFacts({ programme, notice }: PublicNotice, reader: OutcomeReader): Html {
  const { tell, text, language } = reader;
  const { period, publication } = notice.document;
  const [firstOn, lastOn] = [Temporal.PlainDate.from(period.firstOn), Temporal.PlainDate.from(period.lastOn)];
  const publishedAt = Temporal.Instant.from(publication.publishedAt);

  return factList([
    [tell('notice.period'), formatPeriod({ firstOn, lastOn, rule: period.rule }, language)],
    [tell('notice.closes'), formatDayTime(lastOn, period.rule.closesAt, language)],
    [
      tell('notice.place'),
      html`${text(publication.place)} ${address(publication.address, reader)}<p class="note">${tell('notice.mirror')}</p>`,
    ],
    [tell('notice.document'), withHan(publication.documentNumber, reader)],
    [tell('notice.publishedAt'), formatInstant(publishedAt, programme.settings.text('timeZone'), language)],
  ]);
}

const address = (where: string, reader: OutcomeReader): Part =>
  /^https:\/\/[^\s"<>]+$/.test(where) ? html`<a href="${where}">${where}</a>` : withHan(where, reader);

const dayTable = ({ period }: NoticeDocument, reader: OutcomeReader): Html => {
  const { tell, language } = reader;
  return table({
    caption: tell('notice.days'),
    columns: [tell('notice.day'), tell('notice.weekday'), tell('notice.number'), tell('notice.kind')],
    rows: period.days.map(({ day, kind, holiday, number }) => {
      const date = Temporal.PlainDate.from(day);
      const kindWords = holiday ? tell('notice.holiday', { name: holiday }) : tell(`notice.kinds.${kind}`);
      return {
        cells: [
          formatDate(date, language),
          tell(`notice.weekdays.${date.dayOfWeek}`),
          number === null ? '' : tell('notice.dayNumber', { number }),
          withHan(kindWords, reader),
        ],
      };
    }),
  });
};

function lists({ programme, notice }: PublicNotice, reader: OutcomeReader): Part {
  const { tell, text, language } = reader;
  const { entries } = notice.document;
  const named = programme.definition.directions.filter(({ code }) =>
    entries.some(({ direction }) => direction === code),
  );

  return named.map(({ code, title, outcome }, place) => {
    const ofDirection = entries.filter(({ direction }) => direction === code);
    const numeral = language === 'en' ? `${place + 1}` : chineseNumeral(place + 1);
    const heading = tell('notice.direction', { numeral, direction: text(title), amount: ofDirection.length });
    return html`<h3 id="direction-${code}">${heading}</h3>
<p class="note">${text(outcome.list)}</p>
${table({
  caption: heading,
  columns: [tell('notice.unit'), tell('notice.project'), tell('notice.city'), tell('notice.file')],
  rows: ofDirection.map(({ unit, project, city, number }, index) => ({
    cells: [
      html`${index + 1}&ensp;${withHan(unit, reader)}`,
      withHan(project, reader),
      withHan(city.name, reader),
      number,
    ],
  })),
})}`;
  });
}

function objecting({ notice, state }: PublicNotice, reader: OutcomeReader): Html {
  const { tell } = reader;
  const { contact, programme, number } = notice.document;
  return html`<p>${tell('notice.howToObject')}</p>
<p>${tell('notice.whoSees')}</p>
${state !== 'running' && html`<p class="note">${tell('notice.late')}</p>`}
<p class="act"><a class="button" href="${paths.objection(programme, number)}">${tell('notice.raise')}</a> <a class="button second" href="${paths.objectionStatus()}">${tell('notice.status')}</a></p>
${factList([
  [tell('notice.contact.office'), withHan(contact.office, reader)],
  [tell('notice.contact.telephone'), withHan(contact.telephone, reader)],
  [tell('notice.contact.address'), withHan(contact.address, reader)],
  [tell('notice.contact.email'), contact.email],
])}`;
}

function checking({ notice, print }: PublicNotice & { print: boolean }, { tell }: OutcomeReader): Html {
  const { programme, number } = notice.document;
  return html`<p>${tell('notice.checkHelp')}</p>
<p>${tell('notice.hash')} <code>${notice.hash.toString('hex')}</code></p>
<ul class="links">
<li><a href="${paths.noticeText(programme, number)}">${tell('notice.text')}</a></li>
${print && html`<li><a href="${paths.noticePrint(programme, number)}">${tell('notice.print')}</a></li>`}
</ul>`;
}
