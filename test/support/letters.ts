import type { World } from './world.ts';

/** What the unit of a file and its recommending unit have been written to about from a moment on, the oldest first. */
export async function lettersAbout(
  { deps: { db } }: World,
  number: string,
  since: string,
): Promise<{ unit: string[]; bureau: string[] }> {
  const { unit_id, recommending_unit_id } = await db
    .selectFrom('application')
    .select(['unit_id', 'recommending_unit_id'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const to = async (organisation: string) => {
    const rows = await db
      .selectFrom('message')
      .innerJoin('membership', 'membership.person_id', 'message.person_id')
      .select('message.template')
      .where('membership.organisation_id', '=', organisation)
      .where('message.at', '>=', Temporal.Instant.from(since))
      .orderBy('message.id')
      .execute();
    return [...new Set(rows.map(({ template }) => template))];
  };
  return { unit: await to(unit_id), bureau: await to(recommending_unit_id) };
}
