import { commitmentCommand } from '#domain/draw/draw-document.ts';
import { checkCommand, drawLine } from '#domain/draw/draw-order.ts';
import { formatInstant } from '#domain/formats.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Language } from '#messages/language.ts';
import type { listPublicDraws, presentPublicDraw } from '#server/draw/present-public-draw.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { type Html, html, type Part } from './html.ts';
import type { Page } from './layout.ts';
import { type OutcomeReader, outcomeReaderOf } from './outcome-reader.ts';
import { directionTitle } from './parts/direction-title.ts';
import { factList } from './parts/facts.ts';
import { withHan } from './parts/han.ts';
import { icon } from './parts/icon.ts';
import { settingValue } from './parts/setting-value.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';

type Read<Use extends (...given: never[]) => Promise<unknown>> = Exclude<Awaited<ReturnType<Use>>, Refusal>;
export type AnnouncedDraws = Read<typeof listPublicDraws>['draws'];
export type PublicDraw = Read<typeof presentPublicDraw>;
type Reading = Omit<PublicDraw, 'programme'> & { programme: RunningProgramme };

/** The draws of a programme that have been announced. */
export function drawsPage(
  { programme, draws }: { programme: RunningProgramme; draws: AnnouncedDraws },
  language: Language,
): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { code, shortTitle } = programme.definition.about;

  return {
    title: tell('draw.title'),
    summary: tell('draw.summary'),
    crumbs: [{ title: text(shortTitle), path: paths.programme(code) }],
    programme,
    tab: 'draws',
    about: tell('draw.source'),
    body: html`<section id="draws">${
      draws.length === 0
        ? html`<p class="card">${tell('draw.none')}</p>`
        : table({
            caption: tell('draw.title'),
            columns: [`${tell('draw.number')} · ${tell('draw.direction')}`, tell('draw.state')],
            rows: draws.map(({ draw, direction, state }) => ({
              cells: [
                html`<a href="${paths.draw(code, draw)}">${draw}&ensp;${directionTitle(programme.definition, direction, reader)}</a>`,
                tell(`draw.states.${state}`),
              ],
            })),
          })
    }</section>`,
  };
}

/** One draw: what was fixed before chance could be known, what chance was, what came of it, and how to repeat it. */
export function drawPage(read: Reading, language: Language): Page {
  const reader = outcomeReaderOf(language);
  const { tell, text } = reader;
  const { code, shortTitle } = read.programme.definition.about;

  return {
    title: tell('draw.one', {
      draw: read.draw,
      direction: directionTitle(read.programme.definition, read.direction, reader),
    }),
    summary: tell('draw.summary'),
    crumbs: [
      { title: text(shortTitle), path: paths.programme(code) },
      { title: tell('draw.title'), path: paths.draws(code) },
    ],
    programme: read.programme,
    tab: 'draws',
    about: tell('draw.source'),
    body: html`
<section>${standing(read, reader)}</section>
<section class="group" id="pool"><h2>${tell('draw.pool')}</h2>${pool(read, reader)}</section>
<section class="group" id="rule"><h2>${tell('draw.rule')}</h2><p>${tell(`draw.rules.${read.rule}`)}</p>
${factList([[tell('draw.panel'), html`<code>${read.panel}</code>`]])}</section>
<section class="group" id="sources"><h2>${tell('draw.sources')}</h2>${sources(read, reader)}</section>
<section class="group" id="result"><h2>${tell('draw.result')}</h2>${result(read, reader)}</section>
<section class="group" id="check"><h2>${tell('draw.check')}</h2>${checking(read, reader)}</section>`,
  };
}

/** A draw that was cancelled says so, and why, before anything else. */
function standing(
  { programme, state, pool: size, take, alternates, cancelled }: Reading,
  reader: OutcomeReader,
): Html {
  const { tell } = reader;
  const level = programme.definition.settings.find(({ code }) => code === 'disclosureLevel');
  const shape = state === 'drawn' ? 'done' : state === 'cancelled' ? 'refused' : 'ahead';

  return html`<p class="state">${icon(shape)} <strong>${tell(`draw.states.${state}`)}</strong></p>
${
  cancelled &&
  html`<p>${withHan(tell('draw.cancelled', { at: instant(cancelled.at, programme, reader), reason: cancelled.reason ?? '' }), reader)}</p>`
}
<p>${tell('draw.howMany', { pool: size, take, alternates })}</p>
${level && html`<p class="note">${tell('draw.level')} ${settingValue(programme.definition, level, reader)}</p>`}`;
}

function pool(read: Reading, reader: OutcomeReader): Html {
  const { programme, excluded, digest, announcedAt, drawn } = read;
  const { tell } = reader;
  const reasons = Object.entries(excluded);

  return html`${factList([
    [tell('draw.candidates'), tell('draw.people', { count: read.pool })],
    [
      tell('draw.excluded'),
      reasons.length === 0
        ? tell('draw.nobodyExcluded')
        : reasons.map(
            ([reason, count]) =>
              html`<p>${tell('draw.excludedFor', { reason: reasonWords(programme, reason, reader), count })}</p>`,
          ),
    ],
    [tell('draw.digest'), html`<code>${digest}</code>`],
    [tell('draw.announcedAt'), instant(announcedAt, programme, reader)],
  ])}
<p class="note">${tell('draw.digestHelp')}</p>
<ul class="links">
<li><a href="${fileOf(read, 'commitment.json')}">${tell('draw.commitmentFile')}</a></li>
${drawn && html`<li><a href="${fileOf(read, 'pool.json')}">${tell('draw.poolFile')}</a></li>`}
</ul>`;
}

const reasonWords = ({ definition }: RunningProgramme, reason: string, { text }: OutcomeReader): string => {
  const label = definition.reasons.find(({ code }) => code === reason)?.label;
  return label ? text(label) : reason;
};

function sources(read: Reading, reader: OutcomeReader): Html {
  const { tell } = reader;
  const witnesses = read.sources.filter(({ kind }) => kind === 'reveal').length;

  return html`<p>${tell('draw.sourcesHelp', { witnesses })}</p>
${table({
  caption: tell('draw.sources'),
  columns: [tell('draw.source1'), tell('draw.known'), tell('draw.value')],
  rows: read.sources.map((each, place) => ({
    cells:
      each.kind === 'figures'
        ? [
            withHan(each.name, reader),
            instant(each.dueAt, read.programme, reader),
            knownValue(read, place, reader),
          ]
        : [
            html`${tell('draw.witness')}<p class="note">${tell('draw.sealed')} <code>${each.digest}</code></p>`,
            tell('draw.sealedBefore'),
            knownValue(read, place, reader),
          ],
  })),
})}`;
}

function knownValue({ results }: Reading, place: number, reader: OutcomeReader): Part {
  const value = results[place]?.value ?? undefined;
  return value === undefined ? reader.tell('draw.noValue') : html`<code>${withHan(value, reader)}</code>`;
}

function result({ programme, drawn, drawnAt, shownAt, seats }: Reading, reader: OutcomeReader): Html {
  const { tell } = reader;
  const at =
    drawnAt !== null && html`<p>${tell('draw.drawnAt', { at: instant(drawnAt, programme, reader) })}</p>`;
  if (!drawn)
    return html`${at}
${drawnAt !== null && html`<p>${tell('draw.seats', seats)}</p>`}
<p>${shownAt === null ? tell('draw.neverShown') : tell('draw.shownLater', { at: instant(shownAt, programme, reader) })}</p>`;

  return html`${at}
${table({
  caption: tell('draw.result'),
  columns: [
    `${tell('draw.place')} · ${tell('draw.pseudonym')}`,
    tell('draw.key'),
    tell('draw.seat'),
    tell('draw.answer'),
  ],
  rows: drawn.map(({ place, pseudonym, key, seat, answer }) => ({
    cells: [
      html`${place}&ensp;<code>${pseudonym}</code>`,
      html`<code>${key.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>`,
      tell(`draw.seatKinds.${seat}`),
      tell(`draw.answers.${answer ?? 'none'}`),
    ],
  })),
})}`;
}

function checking(read: Reading, { tell }: OutcomeReader): Html {
  const { drawn, repeat } = read;
  if (!drawn || !repeat) return html`<p>${tell('draw.checkNow')}</p>`;
  const [first] = drawn;
  return html`<ol class="steps">
<li><p>${tell('draw.checkPool')}</p><pre><code>${commitmentCommand(repeat.salt)}</code></pre></li>
<li><p>${tell('draw.checkRandomness')}</p><pre><code>${repeat.randomness}</code></pre></li>
${first && html`<li><p>${tell('draw.checkKey', { pseudonym: first.pseudonym })}</p><pre><code>${checkCommand(drawLine(first.pseudonym, repeat.randomness, read.rule === 'octo-041' ? undefined : read.panel))}</code></pre><p>${tell('draw.checkOrder')}</p></li>`}
</ol>
<ul class="links"><li><a href="${fileOf(read, 'draw.json')}">${tell('draw.drawFile')}</a></li></ul>`;
}

const fileOf = ({ programme, draw }: Reading, name: 'commitment.json' | 'pool.json' | 'draw.json'): string =>
  paths.drawFile(programme.definition.about.code, draw, name);

const instant = (at: string, { settings }: RunningProgramme, { language }: OutcomeReader): string =>
  formatInstant(Temporal.Instant.from(at), settings.text('timeZone'), language);
