import type { Db } from '#server/database/in-transaction.ts';

export interface ExpertLine {
  id: string;
  name: string;
  title: string | null;
  fields: readonly string[];
  city: string | null;
  employer: string | null;
  state: string;
  disabledUntil: Temporal.PlainDate | null;
}

/** One page of the pool in the order of names; a search looks at names and employers. */
export async function listExperts(
  db: Db,
  department: string,
  asked: { search?: string | undefined; field?: string | undefined; offset: number; limit: number },
): Promise<ExpertLine[]> {
  let query = db
    .selectFrom('expert')
    .innerJoin('expert_detail as detail', 'detail.expert_id', 'expert.id')
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('employment')
          .select('employer_name')
          .whereRef('employment.expert_id', '=', 'expert.id')
          .where('until_on', 'is', null)
          .orderBy('employment.id')
          .limit(1)
          .as('present'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('unavailability')
          .select(({ fn }) => fn.max('until_on').as('until'))
          .whereRef('unavailability.expert_id', '=', 'expert.id')
          .as('away'),
      (join) => join.onTrue(),
    )
    .select([
      'expert.id',
      'detail.name',
      'detail.title',
      'detail.fields',
      'expert.city_code as city',
      'present.employer_name as employer',
      'expert.state',
      'away.until as disabledUntil',
    ]);
  query = query.where('expert.department_id', '=', department);
  if (asked.search) {
    const like = `%${asked.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([where('detail.name', 'like', like), where('present.employer_name', 'like', like)]),
    );
  }
  if (asked.field)
    query = query.where((where) => where(where.val(asked.field), '=', where.fn.any('detail.fields')));
  return query.orderBy('detail.name').orderBy('expert.id').offset(asked.offset).limit(asked.limit).execute();
}

export async function countExperts(db: Db, department: string): Promise<number> {
  const { count } = await db
    .selectFrom('expert')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('department_id', '=', department)
    .executeTakeFirstOrThrow();
  return Number(count);
}
