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

/** By name, with where he belongs; the year's nameless ones as the reader knows them. */
export function personWords(key: string | undefined, cast: Cast, { say }: Reader): string {
  const person = key === undefined ? undefined : cast.persons[key];
  if (!person) return say('tour.public');
  const organisation = cast.organisations[person.organisation ?? '']?.name;
  return organisation ? say('tour.person', { name: person.name, organisation }) : person.name;
}

export const nameOf = (key: string, cast: Cast): string => cast.persons[key]?.name ?? key;

/** 2023-05-15 周一 09:00 */
export function todayWords(now: Temporal.Instant, timeZone: string, { say }: Reader): string {
  const [date, time] = formatInstant(now, timeZone, 'table').split(' ');
  return `${date} ${say(`weekday.${now.toZonedDateTimeISO(timeZone).dayOfWeek}`)} ${time}`;
}
