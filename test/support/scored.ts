import { createHash } from 'node:crypto';
import { decimal, fraction, parseFraction } from '#domain/exact.ts';
import { isRefusal } from '#domain/refusal.ts';
import { criteriaOf } from '#domain/review/rubric-items.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import { seatSheets } from '#server/demo/seat-sheets.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { insertAggregate } from '#server/review/aggregate.store.ts';
import { findPanel, insertPanel } from '#server/review/panel.store.ts';
import { itemsOf, rubricHash } from '#server/review/review-file.ts';
import { resultOf, scoredSheets } from '#server/review/scored-sheets.ts';
import { type Reported, reported } from './at-the-province.ts';
import { must, versionOf } from './filled.ts';
import type { City } from './offices.ts';
import type { Province } from './province.ts';
import type { World } from './world.ts';

export const programme = 'shandong-2023';

/** Files of demo cases, accepted in form, by the number of their case. */
export async function acceptedFiles(
  world: World,
  { officer }: Province,
  cases: readonly number[],
  cities = new Map<string, City>(),
): Promise<Map<number, Reported>> {
  const files = new Map<number, Reported>();
  for (const number of cases) {
    const file = await reported(world, cities, number);
    must(
      await officer.post(
        `/api/applications/${file.number}/acceptance?seen=${await versionOf(officer, file.number)}`,
      ),
    );
    files.set(number, file);
  }
  return files;
}

/**
 * Seats five experts, seals a sheet of each on every file so that the totals come out as given, and opens them: what the
 * acts of the review would have left, written as rows. A file may come with a preference confirmed.
 */
export async function openedScores(
  world: World,
  { officer, supervisor }: Province,
  direction: string,
  totals: Readonly<Record<string, string>>,
): Promise<void> {
  const running = world.deps.programmes.find(programme);
  if (!running) throw new Error('No programme');
  const at = world.clock.now();
  await inTransaction(world.deps.db, async (trx) => {
    // A panel beside those that draws fill.
    await insertPanel(trx, { programme: running.id, direction, number: 9 });
    const panel = await findPanel(trx, running.id, `${direction}-9`);
    if (!panel) throw new Error('No panel');
    const experts = await seated(trx, world.department, panel.id);
    const files = await trx
      .selectFrom('application')
      .select(['id', 'number', 'direction'])
      .where('number', 'in', Object.keys(totals))
      .execute();
    for (const file of files)
      await sealed(world, trx, running, panel.id, experts, file, totals[file.number] ?? '0');
    await trx
      .updateTable('panel')
      .set({ opened_at: at, opened_by: officer.person.id, witnessed_by: supervisor.person.id })
      .where('id', '=', panel.id)
      .execute();

    const sheets = Map.groupBy(await scoredSheets(world.deps, trx, panel), ({ application }) => application);
    for (const { id } of files) {
      const result = resultOf(sheets.get(id) ?? [], running);
      if (isRefusal(result)) throw new Error(result.refused);
      await insertAggregate(trx, { application: id, run: 1, ...result });
      await trx
        .updateTable('application')
        .set(({ eb }) => ({
          state: 'scored' as const,
          turn: 'officer' as const,
          version: eb('version', '+', 1),
        }))
        .where('id', '=', id)
        .execute();
    }
  });
}

async function seated(trx: Trx, department: string, panel: string): Promise<string[]> {
  const experts: string[] = [];
  for (let seat = 1; seat <= 5; seat += 1) {
    const id = newId();
    await trx
      .insertInto('expert')
      .values({
        id,
        department_id: department,
        id_commitment: createHash('sha256').update(id).digest(),
        state: 'active',
      })
      .execute();
    await trx
      .insertInto('panel_seat')
      .values({ panel_id: panel, expert_id: id, pseudonym: `E-${seat}${id.slice(-3).toUpperCase()}` })
      .execute();
    experts.push(id);
  }
  return experts;
}

async function sealed(
  world: World,
  trx: Trx,
  running: RunningProgramme,
  panel: string,
  experts: readonly string[],
  file: { id: string; direction: string },
  total: string,
): Promise<void> {
  const { items } = await itemsOf(world.deps, trx, running, {
    application: file.id,
    direction: file.direction,
  });
  const criteria = criteriaOf(running.definition, file.direction).map(({ code, weight }) => ({
    code,
    weight,
    items: items
      .filter(({ criterion }) => criterion === code)
      .map(({ code: item, max, points }) => ({ code: item, max, computed: points })),
  }));
  const wanted = parseFraction(total) ?? decimal(total);
  const sheets = seatSheets(criteria, fraction(wanted.numerator, wanted.denominator), experts.length);
  for (const [seat, expert] of experts.entries()) {
    const id = newId();
    await trx
      .insertInto('assignment')
      .values({ application_id: file.id, expert_id: expert, panel_id: panel, state: 'declared' })
      .execute();
    await trx
      .insertInto('score_sheet')
      .values({
        id,
        application_id: file.id,
        expert_id: expert,
        state: 'draft',
        rubric_hash: rubricHash(running, file.direction),
      })
      .execute();
    await trx
      .insertInto('score')
      .values(
        items.map(({ code, points }) => ({
          sheet_id: id,
          item: code,
          points: (points ?? sheets[seat]?.get(code) ?? 0) * 100,
        })),
      )
      .execute();
    await trx
      .updateTable('score_sheet')
      .set({ state: 'sealed', sealed_at: world.clock.now() })
      .where('id', '=', id)
      .execute();
  }
}

/** A preference confirmed by whoever confirms it. */
export async function preferenceConfirmed(
  world: World,
  number: string,
  preference: string,
  by: string,
): Promise<void> {
  const { id } = await world.deps.db
    .selectFrom('application')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  await world.deps.db
    .insertInto('judgement')
    .values({
      application_id: id,
      key: 'preference-confirmation',
      subject: preference,
      revision: 1,
      answer: 'confirmed',
      version_seen: 1,
      given_by: by,
      given_role: 'recommending-clerk',
      given_at: world.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
