import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import { outcomeReaderOf } from './outcome-reader.ts';
import { directionTitle } from './parts/direction-title.ts';
import type { RecognisedData } from './recognised.ts';
import type { Spreadsheet } from './spreadsheet.ts';

/** Every title given, and how it stood at the moment of the download: later one must look again. */
export function recognisedSheet(
  { programme, documents, titles }: Omit<RecognisedData, 'search'>,
  at: Temporal.Instant,
  language: Language,
): Spreadsheet {
  const reader = outcomeReaderOf(language);
  const { tell, text, say } = reader;
  const { about } = programme.definition;
  const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso), language);

  return {
    name: `${text(about.shortTitle)} ${tell('recognised.title')}`,
    sheets: { list: tell('recognised.title'), about: tell('sheet.about') },
    columns: [
      { title: tell('recognised.certificate'), width: 20 },
      { title: tell('sheet.direction'), width: 36 },
      { title: tell('recognised.unit'), width: 36 },
      { title: tell('recognised.project'), width: 44 },
      { title: tell('recognised.city'), width: 12 },
      { title: tell('sheet.fromOn'), width: 18 },
      { title: tell('sheet.untilOn'), width: 18 },
      { title: tell('sheet.standing'), width: 12 },
    ],
    rows: titles.map(({ certificate, direction, unit, project, city, fromOn, untilOn, state }) => [
      certificate,
      directionTitle(programme.definition, direction, reader),
      unit,
      project,
      city,
      day(fromOn),
      day(untilOn),
      tell(`certificate.states.${state}`),
    ]),
    about: [
      [tell('sheet.title'), `${text(about.title)} ${tell('recognised.title')}`],
      [
        tell('recognised.documents'),
        documents.map(({ documentNumber, onDay }) => `${documentNumber} ${day(onDay)}`).join(say('between')),
      ],
      [tell('sheet.asOf'), formatInstant(at, programme.settings.text('timeZone'), language)],
      [tell('sheet.check'), tell('sheet.recognisedCheck')],
    ],
  };
}
