import { formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { catalogue } from '#messages/catalogue.ts';
import type { Reader } from '#public/reader.ts';
import type { Cast } from '../cast.schema.ts';

/** An act of the year in words: a judgement by the programme's title, a step of a file by its verb. */
export function actWords(act: string, { judgements }: Definition, { language, text }: Reader): string {
  const judgement = judgements.find(({ code }) => code === act);
  if (judgement) return text(judgement.title);
  const { application, demo } = catalogue[language];
  const words: Readonly<Record<string, string>> = { ...application.act, ...demo.act };
  return words[act] ?? act;
}

/** By name, with where he belongs. */
export function personWords(key: string | undefined, cast: Cast, reader: Reader): string {
  const organisation = cast.organisations[cast.persons[key ?? '']?.organisation ?? '']?.name;
  const name = nameWords(key, cast, reader);
  return organisation ? reader.say('tour.person', { name, organisation }) : name;
}

/** By name alone; the year's nameless ones as what they are. */
export function nameWords(key: string | undefined, cast: Cast, { say }: Reader): string {
  if (key === 'drawn' || key === 'seated') return say(`tour.${key}`);
  return cast.persons[key ?? '']?.name ?? say('tour.public');
}

/** 2031-05-15 周四 09:00 */
export function todayWords(now: Temporal.Instant, timeZone: string, { say }: Reader): string {
  const [date, time] = formatInstant(now, timeZone, 'table').split(' ');
  return `${date} ${say(`weekday.${now.toZonedDateTimeISO(timeZone).dayOfWeek}`)} ${time}`;
}
