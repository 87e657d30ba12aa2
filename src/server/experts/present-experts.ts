import { departmentOf, type Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { recordPersonalRead } from '#server/history/personal-read.store.ts';
import { employmentsOf, findExpert, unavailabilityOf } from './expert.store.ts';
import { countExperts, listExperts } from './expert-list.store.ts';

const pageSize = 50;

/** A page of the pool. Names are read, so the reading is written down. */
export async function presentPool(
  { db, now }: Deps,
  person: Person,
  asked: { search?: string | undefined; field?: string | undefined; page: number },
) {
  const lines = await listExperts(db, departmentOf(person), {
    ...asked,
    offset: (asked.page - 1) * pageSize,
    limit: pageSize + 1,
  });
  await recordPersonalRead(db, person, { subject: 'experts', what: 'list', at: now() });
  return {
    experts: lines
      .slice(0, pageSize)
      .map((line) => ({ ...line, disabledUntil: line.disabledUntil?.toString() ?? null })),
    more: lines.length > pageSize,
    all: await countExperts(db, departmentOf(person)),
  };
}

/** One expert with his history of employment, telephone and address. */
export async function presentExpert({ db, now }: Deps, person: Person, id: string) {
  const expert = await findExpert(db, departmentOf(person), id);
  if (!expert) return refuse('not-found');

  await recordPersonalRead(db, person, { subject: `expert:${id}`, what: 'detail', at: now() });
  const [employments, unavailable] = [await employmentsOf(db, id), await unavailabilityOf(db, id)];
  const days = <Period extends { fromOn: Temporal.PlainDate | null; untilOn: Temporal.PlainDate | null }>(
    period: Period,
  ) => ({
    ...period,
    fromOn: period.fromOn?.toString() ?? null,
    untilOn: period.untilOn?.toString() ?? null,
  });
  const { person: account, ...known } = expert;
  return {
    ...known,
    invited: account !== null,
    employments: employments.map(days),
    unavailable: unavailable.map(days),
  };
}
