import type { Trx } from '#server/database/in-transaction.ts';
import { toApplicant, toRecommender } from '#server/message/concerned.ts';
import { type LetterTemplate, notify } from '#server/message/notify.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { type NamedFile, namedFiles } from '#server/selection/named-file.store.ts';
import type { NoticedDirections } from './published.store.ts';

export interface ToldNotice {
  programme: RunningProgramme;
  notice: number;
  lastOn: Temporal.PlainDate;
  named: readonly NamedFile[];
  /** Directions of which there was a notice before this one. */
  noticedBefore: NoticedDirections;
  at: Temporal.Instant;
}

/** What a unit is told of a file that the first notice of its direction leaves out. */
const leftOut = {
  reserve: 'in-reserve',
  'not-selected': 'not-selected',
  dropped: 'dropped',
} as const satisfies Record<string, LetterTemplate>;
const states = Object.keys(leftOut) as (keyof typeof leftOut)[];

/**
 * With a notice the wait is over at once for everybody in its directions: each unit hears where its file stands, each
 * recommending unit how many of its files are listed. A later notice of a direction speaks of those that it lists alone.
 */
export async function tellNotice(trx: Trx, told: ToldNotice): Promise<void> {
  const { programme, notice, lastOn, named, at } = told;
  const left = await firstLeftOut(trx, told);
  const facts = {
    programme: programme.definition.about.code,
    notice: String(notice),
    lastOn: lastOn.toString(),
  };
  for (const file of named) {
    await notify(trx, {
      ...toApplicant(file),
      template: 'in-notice',
      facts: { ...facts, number: file.number },
      at,
    });
  }
  for (const file of left) {
    const template = leftOut[file.state as keyof typeof leftOut];
    await notify(trx, { ...toApplicant(file), template, facts: { ...facts, number: file.number }, at });
  }

  const listed = new Set(named);
  for (const [, files] of Map.groupBy([...named, ...left], ({ recommendingUnit }) => recommendingUnit)) {
    const count = files.filter((file) => listed.has(file)).length;
    await notify(trx, {
      ...toRecommender(files[0] as NamedFile),
      template: 'notice-published',
      facts: { ...facts, named: String(count), left: String(files.length - count) },
      at,
    });
  }
}

async function firstLeftOut(
  trx: Trx,
  { programme: { id }, named, noticedBefore }: ToldNotice,
): Promise<NamedFile[]> {
  const first = new Set(
    named.flatMap(({ direction }) => (noticedBefore.has({ programme: id, direction }) ? [] : [direction])),
  );
  const files = await namedFiles(trx, { programme: id, states });
  return files.filter(({ direction }) => first.has(direction));
}
