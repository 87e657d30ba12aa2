import type { Counts } from '#domain/statistics/count-files.ts';
import type { Language } from '#messages/language.ts';
import type { PublicStatistics } from '#server/statistics/read-statistics.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { directionTitle } from './parts/direction-title.ts';
import { withHan } from './parts/han.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';

/** How many applied, were recommended and hold a title, by direction and city. */
export function statisticsPage(read: PublicStatistics, language: Language): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { programme, statistics, shown } = read;
  const { about } = programme.definition;
  const named = statistics.directions.map((each) => ({
    ...each,
    title: directionTitle(programme.definition, each.direction, reader),
  }));

  return {
    title: tell('statistics.title'),
    summary: tell('statistics.summary'),
    crumbs: [{ title: text(about.shortTitle), path: paths.programme(about.code) }],
    programme,
    tab: 'statistics',
    about: tell('statistics.source'),
    body:
      shown.length === 0
        ? html`<section><p class="card">${tell('statistics.none')}</p></section>`
        : html`<section class="group" id="directions"><h2>${tell('statistics.byDirection')}</h2>
${counts(
  tell('statistics.byDirection'),
  tell('statistics.direction'),
  [
    ...named.map(({ title, total }) => [title, total] as const),
    [tell('statistics.total'), statistics.total] as const,
  ],
  read,
  reader,
)}</section>
<section class="group" id="cities"><h2>${tell('statistics.byCity')}</h2>
${cities(tell('statistics.byCity'), statistics.cities, read, reader)}
${named.map(
  ({ direction, title, cities: own }) =>
    html`<h3 id="direction-${direction}">${title}</h3>${cities(title, own, read, reader)}`,
)}</section>`,
  };
}

const cities = (
  caption: string,
  rows: readonly (Counts & { city: string })[],
  read: PublicStatistics,
  reader: OutcomeReader,
): Html =>
  counts(
    caption,
    reader.tell('statistics.city'),
    rows.map(({ city, ...each }) => [read.cityName(city), each] as const),
    read,
    reader,
  );

const counts = (
  caption: string,
  first: string,
  rows: readonly (readonly [string, Counts])[],
  { shown }: PublicStatistics,
  reader: OutcomeReader,
): Html =>
  table({
    caption,
    figures: true,
    columns: [first, ...shown.map((each) => reader.tell(`statistics.${each}`))],
    rows: rows.map(([name, each]) => ({
      cells: [withHan(name, reader), ...shown.map((what) => `${each[what]}`)],
    })),
  });
