import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { judgementsAsked } from '#domain/recommendation/judgements-asked.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { toApplication } from '#server/application/application.store.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import { examineFile } from '#server/judging/examine-file.ts';
import { insertJudgement } from '#server/judging/judgement.store.ts';
import { opinionDigest } from '#server/opinion/keep-opinion-in-step.ts';
import { demoCase, type Filled, startFilled, submitFilled } from './filled.ts';
import { applicantOf, type City, cityOf } from './offices.ts';
import type { Actor, World } from './world.ts';

/** A file that has been reported to the province, with its applicant. */
export interface Reported extends Filled {
  applicant: Actor;
}

/**
 * Submits the file of a demo case and lays it before the province as its city would have: everything judged in its
 * favour, joint units confirmed, no objection by the department asked. Each city is made once.
 */
export async function reported(
  world: World,
  cities: Map<string, City>,
  caseNumber: number,
  { judged = true } = {},
): Promise<Reported> {
  const applicant = await applicantOf(world, caseNumber);
  const city = await cityOnce(world, cities, caseNumber);
  const filled = await startFilled(applicant, world, caseNumber);
  await submitFilled(applicant, filled);

  await inTransaction(world.deps.db, async (trx) => {
    const id = await idOf(trx, filled.number);
    await confirmJointUnits(world, trx, id);
    if (judged) await judgeInFavour(world, trx, id, city);
    await answerWithoutObjection(world, trx, id, city);
    await setState(trx, id, 'reported');
  });
  return { ...filled, applicant };
}

async function cityOnce(world: World, cities: Map<string, City>, caseNumber: number): Promise<City> {
  const { city } = await demoCase(caseNumber);
  const known = cities.get(city) ?? (await cityOf(world, caseNumber));
  cities.set(city, known);
  return known;
}

const idOf = async (trx: Trx, number: string): Promise<string> =>
  (await trx.selectFrom('application').select('id').where('number', '=', number).executeTakeFirstOrThrow())
    .id;

const setState = (trx: Trx, id: string, state: ApplicationState) =>
  trx
    .updateTable('application')
    .set(({ eb }) => ({ state, turn: 'officer' as const, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();

const confirmJointUnits = (world: World, trx: Trx, id: string) =>
  trx
    .updateTable('joint_unit')
    .set({ state: 'confirmed', answered_at: world.deps.now() })
    .where('application_id', '=', id)
    .where('state', '=', 'invited')
    .execute();

/** Each question of the check-list, answered by whoever decides it, until none is open. */
async function judgeInFavour({ deps }: World, trx: Trx, id: string, city: City): Promise<void> {
  const application = toApplication(
    await trx.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
  for (;;) {
    const file = await examineFile(deps, trx, application, deps.now());
    const [open] = judgementsAsked({ definition: file.programme.definition, ...file }).filter(
      (each) => each.open,
    );
    const judgement = file.programme.definition.judgements.find(({ code }) => code === open?.judgement);
    const answer = judgement?.options.find(({ code }) => !open?.against.includes(code))?.code;
    if (!open || !answer) return;

    const actor = judgement?.counts === 'leader-decides' ? city.leader : city.clerk;
    await insertJudgement(trx, {
      application: id,
      ...open,
      answer,
      reason: undefined,
      sentence: undefined,
      seen: 2,
      by: actor.person.id,
      role: actor.person.role,
      at: deps.now(),
    });
  }
}

async function answerWithoutObjection({ deps }: World, trx: Trx, id: string, city: City): Promise<void> {
  const at = deps.now();
  const { number, direction, programmeVersion } = toApplication(
    await trx.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
  const facts_digest = opinionDigest(
    deps.programmes.ofVersion(programmeVersion),
    direction,
    await submittedAnswers(trx, id),
  );
  const [letter, request, reply] = [newId(), newId(), newId()];
  const today = at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  await trx
    .insertInto('letter')
    .values({
      id: letter,
      from_organisation_id: city.bureau,
      to_organisation_id: city.emergencyDepartment,
      subject: '',
      due_on: today.add({ days: 7 }),
      sent_by: city.clerk.person.id,
      sent_at: at,
    })
    .execute();
  await trx
    .insertInto('opinion_request')
    .values({
      id: request,
      letter_id: letter,
      application_id: id,
      subject: knownJudgements.opinion,
      facts_digest,
      closed_at: at,
    })
    .execute();
  await trx
    .insertInto('reply')
    .values({
      id: reply,
      from_organisation_id: city.emergencyDepartment,
      document_number: `应急复〔${number}〕`,
      dated_on: today,
      on_paper: false,
      recorded_by: city.opinionOfficer.person.id,
    })
    .execute();
  await trx
    .insertInto('opinion')
    .values({ request_id: request, reply_id: reply, result: 'no-objection' })
    .execute();
}
