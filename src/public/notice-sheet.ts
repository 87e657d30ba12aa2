import { formatDayTime, formatInstant, formatPeriod } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { PublicNotice } from '#server/notice/present-notice.ts';
import { outcomeReaderOf } from './outcome-reader.ts';
import { directionTitle } from './parts/direction-title.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** The list of a notice, in its order, with what one needs to find the notice again and to check the list against it. */
export function noticeSheet({ programme, notice, state }: PublicNotice, language: Language): Spreadsheet {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { document, hash, replacedBy } = notice;
  const { period, publication, entries } = document;
  const [firstOn, lastOn] = [Temporal.PlainDate.from(period.firstOn), Temporal.PlainDate.from(period.lastOn)];
  const published = Temporal.Instant.from(publication.publishedAt);

  return {
    name: `${text(document.title)} ${publication.documentNumber}`,
    sheets: { list: tell('notice.list'), about: tell('sheet.about') },
    columns: [
      { title: tell('sheet.position'), width: 8 },
      { title: tell('sheet.direction'), width: 36 },
      { title: tell('notice.unit'), width: 36 },
      { title: tell('notice.project'), width: 44 },
      { title: tell('notice.city'), width: 12 },
      { title: tell('notice.file'), width: 16 },
    ],
    rows: entries.map(({ position, direction, unit, project, city, number }) => [
      position,
      directionTitle(programme.definition, direction, reader),
      unit,
      project,
      city.name,
      number,
    ]),
    about: [
      [tell('sheet.title'), text(document.title)],
      [tell('notice.document'), publication.documentNumber],
      [tell('notice.place'), `${text(publication.place)} ${publication.address}`],
      [tell('notice.publishedAt'), formatInstant(published, programme.settings.text('timeZone'), language)],
      [tell('notice.period'), formatPeriod({ firstOn, lastOn, rule: period.rule }, language)],
      [tell('notice.closes'), formatDayTime(lastOn, period.rule.closesAt, language)],
      ...(state === 'replaced' && replacedBy !== undefined
        ? ([[tell('sheet.standing'), tell('notice.replaced', { notice: replacedBy })]] as const)
        : []),
      [tell('notice.hash'), hash.toString('hex')],
      [tell('sheet.check'), tell('sheet.noticeCheck')],
    ],
  };
}
