import type { Application } from '#domain/application/application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { toApplicant, toRecommender } from '#server/message/concerned.ts';
import { notify } from '#server/message/notify.ts';
import { noticedDirections } from '#server/notice/published.store.ts';
import { namedFiles } from '#server/selection/named-file.store.ts';

/** Tells whom it concerns that a file has left the list; until the notice of its direction is out nobody hears of it. */
export async function tellDropped(
  trx: Trx,
  { id, programme, direction }: Pick<Application, 'id' | 'programme' | 'direction'>,
  at: Temporal.Instant,
): Promise<void> {
  if (!(await noticedDirections(trx)).has({ programme, direction })) return;
  for (const file of await namedFiles(trx, { programme, ids: [id] })) {
    const facts = { number: file.number, unit: file.unitName };
    await notify(trx, { ...toApplicant(file), template: 'dropped', facts, at });
    await notify(trx, { ...toRecommender(file), template: 'recommended-dropped', facts, at });
  }
}
