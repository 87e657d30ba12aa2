import { formatDate, formatDates, formatPeriod } from '#domain/formats.ts';
import type { NoticeDocument } from '#domain/notice/notice-document.ts';
import { chineseNumeral } from '#messages/chinese-numeral.ts';
import { type Speak, speaker } from '#messages/speak.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import type { NoticeData } from '#server/documents/documents.ts';
import { renderDocument } from '#server/documents/render-document.ts';
import { insertFile } from '#server/files/file.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';

/** Prints a notice as it is published, and keeps the bytes; answers with their hash. */
export async function printNotice(
  { storage, config }: Deps,
  trx: Trx,
  programme: RunningProgramme,
  document: NoticeDocument,
  hash: Buffer,
): Promise<Buffer> {
  const data = noticeData(programme, document, hash, config);
  const { pdf } = await renderDocument('notice', data, {
    on: Temporal.Instant.from(document.publication.publishedAt),
    fontFolder: config.fontFolder,
  });
  const print = sha256(pdf);
  await storage.put(pdf, print);
  await insertFile(trx, { sha256: print, bytes: pdf.length, mediaType: 'application/pdf' });
  return print;
}

function noticeData(
  { definition, settings }: RunningProgramme,
  document: NoticeDocument,
  hash: Buffer,
  { mode, address }: Deps['config'],
): NoticeData {
  const speak = speaker('zh-CN');
  const say: Speak = (key, facts) => speak(`outcome.notice.${key}`, facts);
  const { period, contact, replaces, publication } = document;
  const [firstOn, lastOn] = [Temporal.PlainDate.from(period.firstOn), Temporal.PlainDate.from(period.lastOn)];
  const timeZone = settings.text('timeZone');

  return {
    demo: mode === 'demo',
    department: document.department.zh,
    title: document.title.zh,
    paragraphs: document.paragraphs.map(({ zh }) => zh),
    period: `${formatPeriod({ firstOn, lastOn, rule: period.rule }, 'zh-CN')}。`,
    counting: countingWords(period, say),
    objection: [say('howToObject'), say('whoSees')],
    contact: [
      { label: say('contact.office'), value: contact.office },
      { label: say('contact.telephone'), value: contact.telephone },
      { label: say('contact.address'), value: contact.address },
      ...(contact.email ? [{ label: say('contact.email'), value: contact.email }] : []),
    ],
    date: formatDate(
      Temporal.Instant.from(publication.publishedAt).toZonedDateTimeISO(timeZone).toPlainDate(),
      'zh-CN',
    ),
    listTitle: say('listTitle', { programme: definition.about.title.zh }),
    directions: directionsOf(definition, document, say),
    address: `${address}/programmes/${document.programme}/notices/${document.number}`,
    hash: hash.toString('hex').replaceAll(/.{4}(?=.)/g, '$& '),
    ...(replaces && { replaces: say('replaces', { notice: replaces.number, reason: replaces.reason }) }),
  };
}

function directionsOf(
  { directions }: RunningProgramme['definition'],
  { entries }: NoticeDocument,
  say: Speak,
) {
  return directions
    .flatMap(({ code, title }) => {
      const named = entries.filter(({ direction }) => direction === code);
      return named.length === 0
        ? []
        : [
            {
              title: title.zh,
              entries: named.map(({ city, unit, project }, place) => ({
                number: `${place + 1}`,
                place: city.name,
                unit,
                project,
              })),
            },
          ];
    })
    .map(({ title, entries: named }, place) => ({
      title: say('direction', { numeral: chineseNumeral(place + 1), direction: title, amount: named.length }),
      entries: named,
    }));
}

/** Which days were left out, and why: people count along. */
function countingWords({ rule, days }: NoticeDocument['period'], say: Speak): string {
  const off = runsOf(
    days.filter(({ kind }) => kind === 'holiday').map(({ day }) => Temporal.PlainDate.from(day)),
  );
  const worked = days
    .filter(({ kind }) => kind === 'worked-weekend')
    .map(({ day }) => formatDate(Temporal.PlainDate.from(day), 'zh-CN'));
  const words = [
    say(`counting.${rule.counting}`),
    ...off.map(([first, last]) =>
      say('counting.off', {
        days: first.equals(last) ? formatDate(first, 'zh-CN') : formatDates(first, last, 'zh-CN'),
      }),
    ),
    ...(worked.length > 0 ? [say('counting.worked', { days: worked.join(say('between')) })] : []),
    ...(off.length + worked.length > 0 ? [say('counting.source')] : []),
  ];
  return `${words.join(say('counting.joined'))}${say('counting.end')}`;
}

/** Days that follow one another, as first and last. */
function runsOf(days: readonly Temporal.PlainDate[]): [Temporal.PlainDate, Temporal.PlainDate][] {
  const runs: [Temporal.PlainDate, Temporal.PlainDate][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[1].add({ days: 1 }).equals(day)) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
