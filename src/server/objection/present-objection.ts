import { timingSafeEqual } from 'node:crypto';
import { answerDays, type ObjectionState, remarksOn } from '#domain/objection/objection.ts';
import { readObjectionCode } from '#domain/objection/objection-code.ts';
import { departmentOf, type Person } from '#domain/people/person.ts';
import type { Text } from '#domain/programme/text.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import type { Deps } from '#server/deps.ts';
import { recordPersonalRead } from '#server/history/personal-read.store.ts';
import { openProposal, openProposals } from '#server/judging/proposal.store.ts';
import { sha256 } from '#server/transparency/digest.ts';
import {
  codeHashOf,
  evidenceOf,
  findObjection,
  type KeptObjection,
  lastNote,
  objectionsOn,
  objectionsTo,
  objectorOf,
} from './objection.store.ts';
import { outcomeProposal } from './propose-outcome.ts';

/** All objections to what the department has published, the oldest first, with the days by which each is to be answered and whether an outcome waits for the leader. */
export async function presentObjections(deps: Deps, person: Person) {
  const objections = await objectionsTo(deps.db, departmentOf(person));
  const proposed = await openProposals(
    deps.db,
    outcomeProposal,
    objections.map(({ id }) => id),
  );
  return {
    objections: objections.map((objection) => ({
      ...described(deps, objection),
      proposed: proposed.has(objection.id),
    })),
  };
}

/** One objection. Only its handler reads who raised it, and each reading is written down. */
export async function presentObjection(deps: Deps, person: Person, number: string) {
  const { db } = deps;
  const objection = await findOwn(deps, person, number);
  if (!objection) return refuse('not-found');

  const objector = await objectorOf(db, objection.id);
  const evidence = await evidenceOf(db, objection.id);
  const proposal = await openProposal(db, outcomeProposal, objection.id);
  const handles = person.role === 'objection-handler';
  if (handles && objector) {
    await recordPersonalRead(db, person, {
      subject: `objection:${objection.id}`,
      what: 'objector',
      at: deps.now(),
    });
  }
  const { receivedAt, closesAt } = objection;
  return {
    ...described(deps, objection),
    statement: objector?.statement ?? null,
    objector: handles ? { name: objector?.name ?? null, contact: objector?.contact ?? null } : null,
    evidence: evidence.map(({ name }, position) => ({ position, name })),
    remarks: remarksOn({ receivedAt, closesAt, named: objector?.name != null, evidence: evidence.length }),
    proposal: proposal ? { ...proposal.payload, by: proposal.by, at: proposal.at.toString() } : null,
  };
}

/** What an applicant reads of objections to his file: what they say once they are admissible, and never from whom. */
export async function presentOwnObjections(deps: Deps, person: Person, number: string) {
  const { db } = deps;
  const application = await findApplication(db, person, number);
  if (!application) return refuse('not-found');
  const examined = (await objectionsOn(db, application.id)).filter(
    ({ state }) => state === 'admissible' || state === 'decided',
  );
  const shown = [];
  for (const objection of examined) {
    const { number: called, state, notice, receivedAt, decideOn, outcomeCode } = described(deps, objection);
    const statement = (await objectorOf(db, objection.id))?.statement ?? null;
    shown.push({ objection: called, state, notice, receivedAt, decideOn, outcome: outcomeCode, statement });
  }
  return { objections: shown };
}

/** A file that was sent with an objection, for those who examine and decide it. */
export async function findEvidence(deps: Deps, person: Person, number: string, position: number) {
  const objection = await findOwn(deps, person, number);
  return (objection && (await evidenceOf(deps.db, objection.id))[position]) ?? refuse('not-found');
}

/** An objection to what the person's own department has published. */
export async function findOwn(
  { db, programmes }: Pick<Deps, 'db' | 'programmes'>,
  person: Person,
  number: string,
): Promise<KeptObjection | undefined> {
  const objection = await findObjection(db, number);
  const isOurs = objection && programmes.ofId(objection.programme).department === person.department;
  return isOurs ? objection : undefined;
}

function described(
  { calendar, programmes }: Deps,
  {
    id: _id,
    notice: _notice,
    application: _application,
    handler: _handler,
    noticeNumber,
    programme,
    receivedAt,
    closesAt,
    ...objection
  }: KeptObjection,
) {
  const { definition, settings } = programmes.ofId(programme);
  const days = answerDays(calendar, receivedAt, settings.text('timeZone'), {
    acknowledge: settings.int('objectionAcknowledgeWorkingDays'),
    decide: settings.int('objectionDecideWorkingDays'),
  });
  return {
    ...objection,
    notice: noticeNumber,
    programme: definition.about.code,
    receivedAt: receivedAt.toString(),
    closesAt: closesAt.toString(),
    acknowledgeOn: isRefusal(days) ? null : days.acknowledgeOn.toString(),
    decideOn: isRefusal(days) ? null : days.decideOn.toString(),
  };
}

/** What the objector reads with his number and code: how it stands, and what he has been answered. */
export interface ObjectionAnswer {
  number: string;
  state: ObjectionState;
  receivedAt: Temporal.Instant;
  timeZone: string;
  decideOn: Temporal.PlainDate | undefined;
  reason: Text | undefined;
  sentence: string | undefined;
}

/** A wrong code answers like a number that was never given, and takes as long. */
export async function answerToObjector(
  deps: Deps,
  asked: { number: string; code: string },
): Promise<ObjectionAnswer | Refusal> {
  const { db, calendar, programmes } = deps;
  const number = asked.number.normalize('NFKC').trim().toUpperCase();
  const kept = (await codeHashOf(db, number)) ?? Buffer.alloc(32);
  const objection = await findObjection(db, number);
  const fits = timingSafeEqual(kept, sha256(readObjectionCode(asked.code)));
  if (!objection || !fits) return refuse('not-found');

  const { definition, settings } = programmes.ofId(objection.programme);
  const timeZone = settings.text('timeZone');
  const days = answerDays(calendar, objection.receivedAt, timeZone, {
    acknowledge: settings.int('objectionAcknowledgeWorkingDays'),
    decide: settings.int('objectionDecideWorkingDays'),
  });
  const code = objection.outcomeCode ?? objection.admissibilityCode;
  const act = objection.state === 'decided' ? 'decide-objection' : 'judge-admissibility';
  return {
    number,
    state: objection.state,
    receivedAt: objection.receivedAt,
    timeZone,
    decideOn: isRefusal(days) ? undefined : days.decideOn,
    reason: definition.reasons.find((reason) => reason.code === code)?.label,
    sentence: objection.state === 'received' ? undefined : await lastNote(db, objection.id, act),
  };
}
