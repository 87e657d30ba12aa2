import { canonicalJson } from '#domain/canonical-json.ts';
import { formatDate } from '#domain/formats.ts';
import { cityOf } from '#domain/notice/notice-order.ts';
import type { Text } from '#domain/programme/text.ts';
import { numberCertificates } from '#domain/recognition/certificate-number.ts';
import { certificateWording } from '#domain/recognition/certificate-wording.ts';
import { type Standing, standings } from '#domain/recognition/recognise.ts';
import { type Term, termFrom, termRule } from '#domain/recognition/term.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { type JudgedFile, judgeFiles } from '#server/eligibility/judge-file.ts';
import { newestEntries } from '#server/notice/notice.store.ts';
import { openObjectionsOn } from '#server/objection/objection.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { type NamedFile, namedFiles } from '#server/selection/named-file.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { peekNumber, type RecognitionDocument } from './recognition.store.ts';

/** A certificate before it is printed. */
export interface PlannedCertificate {
  number: string;
  series: string;
  file: NamedFile;
  /** As the notice printed them. */
  holder: string;
  project: string;
  city: string;
  wording: Text;
  term: Term;
}

export interface RecognitionPlan {
  standings: readonly Standing[];
  certificates: readonly PlannedCertificate[];
  judged: readonly JudgedFile<NamedFile>[];
}

/** What a signature would do at this instant, on a document of this day: who is recognised under which number, who is not and why. */
export async function planRecognition(
  deps: Deps,
  db: Db,
  programme: RunningProgramme,
  onDay: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<RecognitionPlan> {
  const files = await namedFiles(db, { programme: programme.id, states: ['in-notice'] });
  const ids = files.map(({ id }) => id);
  const entries = await newestEntries(db, ids);
  const entryOf = ({ id, number }: NamedFile) => entries.get(id) ?? nowhere(number);
  const objections = await openObjectionsOn(db, ids);
  const judged = await judgeFiles(deps, db, files, at);

  const all = standings(
    judged.map(({ file, verdicts }) => ({
      number: file.number,
      verdicts,
      objections: objections.get(file.id) ?? [],
      closesAt: entryOf(file).closesAt,
      lastOn: entryOf(file).lastOn,
    })),
    { now: at, onDay, objectionEffect: programme.settings.text('objectionEffect') as 'file' },
  );
  const recognised = new Set(all.flatMap((each) => (each.standing === 'recognise' ? [each.number] : [])));
  const inOrder = files
    .filter(({ number }) => recognised.has(number))
    .toSorted((a, b) => entryOf(a).number - entryOf(b).number || entryOf(a).position - entryOf(b).position);
  return {
    standings: all,
    judged,
    certificates: await numbered(deps, db, programme, inOrder, entryOf, onDay),
  };
}

async function numbered(
  { regions }: Deps,
  db: Db,
  programme: RunningProgramme,
  files: readonly NamedFile[],
  entryOf: (file: NamedFile) => { name: string; project: string },
  onDay: Temporal.PlainDate,
): Promise<PlannedCertificate[]> {
  const { definition, settings } = programme;
  const format = settings.text('certificateNumberFormat');
  const placed = files.map((file) => ({ file, places: placesOf(programme, file.direction) }));
  const next = new Map<string, number>();
  for (const { series } of numberCertificates(format, placed, () => 1)) {
    if (!next.has(series)) next.set(series, await peekNumber(db, programme.id, counterOf(series)));
  }
  const term = termFrom(onDay, termRule(settings));

  return numberCertificates(format, placed, (series) => next.get(series) ?? 1).map(
    ({ file: { file }, number, series }) => {
      const { name: holder, project } = entryOf(file);
      const { title, outcome } = directionOf(definition, file.direction);
      const facts = { unit: holder, project };
      return {
        number,
        series,
        file,
        holder,
        project,
        city: regions.get(cityOf(file.region))?.name ?? '',
        term,
        wording: {
          zh: certificateWording(outcome.certificate.zh, {
            ...facts,
            direction: title.zh,
            ...datesOf(term, 'zh-CN'),
          }),
          en: certificateWording(outcome.certificate.en, {
            ...facts,
            direction: title.en,
            ...datesOf(term, 'en'),
          }),
        },
      };
    },
  );
}

export const counterOf = (series: string): string => `certificate-${series}`;

const placesOf = ({ definition }: RunningProgramme, direction: string) => ({
  prefix: definition.about.numberPrefix,
  year: definition.about.year,
  direction,
  ordinal: directionOf(definition, direction).ordinal,
});

const datesOf = ({ fromOn, untilOn }: Term, language: 'zh-CN' | 'en') => ({
  from: formatDate(fromOn, language),
  until: formatDate(untilOn, language),
});

function directionOf({ directions }: RunningProgramme['definition'], code: string) {
  const direction = directions.find((each) => each.code === code);
  if (!direction) throw new Error(`No direction ${code}`);
  return direction;
}

function nowhere(number: string): never {
  throw new Error(`${number} is in notice and no notice names it`);
}

/** What the leader has read, by its hash: who is recognised, who is held or failing. */
export const planHash = ({ standings: all }: Pick<RecognitionPlan, 'standings'>): string =>
  sha256(canonicalJson(all.map(({ number, standing }) => ({ number, standing })))).toString('hex');

export const recognitionDocument = (
  { definition }: RunningProgramme,
  { certificates }: RecognitionPlan,
  { documentNumber, onDay }: { documentNumber: string; onDay: string },
): RecognitionDocument => ({
  programme: definition.about.code,
  documentNumber,
  onDay,
  certificates: certificates.map(({ number, file, holder, project, city, wording, term }) => ({
    number,
    file: file.number,
    direction: file.direction,
    unit: holder,
    creditCode: file.creditCode,
    project,
    city,
    wording,
    fromOn: term.fromOn.toString(),
    untilOn: term.untilOn.toString(),
  })),
});
