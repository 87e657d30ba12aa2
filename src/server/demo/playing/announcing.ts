import { randomUUID } from 'node:crypto';
import { failing } from '#domain/recognition/recognise.ts';
import { isRefusal } from '#domain/refusal.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { prepareNotice } from '#server/notice/prepare-notice.ts';
import { presentNoticeRequest } from '#server/notice/present-notice.ts';
import { publishNotice } from '#server/notice/publish-notice.ts';
import { decideObjection } from '#server/objection/decide-objection.ts';
import { judgeAdmissibility } from '#server/objection/judge-admissibility.ts';
import { proposeOutcome } from '#server/objection/propose-outcome.ts';
import { raiseObjection } from '#server/objection/raise-objection.ts';
import { presentRecognitionPlan } from '#server/recognition/present-recognition.ts';
import { recogniseFiles } from '#server/recognition/recognise-files.ts';
import { findCaseObjection, newestNotice } from '../cast.store.ts';
import { exampleFile } from '../example-file.ts';
import type { BatchPlayer, Player } from '../players.ts';
import type { Stage } from '../stage.ts';
import type { YearRow } from '../year.schema.ts';
import { programmeOf } from './deciding.ts';

/** How the notice is put before the leader; what the public says of it, and who answers. */
export const objecting: Readonly<Record<string, Player>> = {
  'prepare-notice': (stage, row) => preparedBy(stage, row),

  async object(stage, row, number) {
    const file = await stage.file(number ?? 0);
    const notice = await newestNotice(stage.deps.db, programmeOf(stage).id);
    if (!file || !notice || file.state !== 'in-notice') return 'skipped';

    const evidence = [];
    for (const name of row.evidence ?? []) {
      evidence.push(await receiveFile(stage.deps.storage, name, await exampleFile(name, row.sentence ?? '')));
    }
    const statement = row.sentence ?? '';
    const objection = { about: file.number, ...objectorOf(stage, row), statement, evidence };
    return raiseObjection(stage.deps, { programme: programmeOf(stage).code, notice, ...objection });
  },

  async 'objection-admissibility'(stage, row, number) {
    const objection = await objectionTo(stage, number);
    if (!objection) return 'skipped';
    const answer = {
      admissible: row.answer === 'admissible',
      reason: row.reasons?.[0],
      sentence: row.sentence ?? '',
    };
    const handler = await stage.person(row.who, 'objection-handler');
    return judgeAdmissibility(stage.deps, handler, {
      objection: objection.number,
      seen: objection.version,
      ...answer,
    });
  },

  /** First its handler proposes, then the leader agrees. */
  async 'objection-outcome'(stage, row, number) {
    const objection = await objectionTo(stage, number);
    if (!objection) return 'skipped';
    const person = await stage.person(row.who, 'objection-handler', 'department-leader');
    const asked = { objection: objection.number, seen: objection.version, sentence: row.sentence ?? '' };
    if (person.role === 'department-leader')
      return decideObjection(stage.deps, person, { ...asked, agreed: true });
    return proposeOutcome(stage.deps, person, {
      ...asked,
      outcome: row.answer === 'sustained' ? 'sustained' : 'rejected',
    });
  },
};

export const publishingAndRecognising: Readonly<Record<string, BatchPlayer>> = {
  /** What an officer has put before the leader, as he reads it; where files have changed since, it is written anew. */
  async publish(stage, row) {
    const { code } = programmeOf(stage);
    const prepared = await preparedBy(stage, stage.year.find(({ act }) => act === 'prepare-notice') ?? row);
    if (isRefusal(prepared)) return prepared;
    const leader = await stage.person(row.who, 'department-leader');
    const request = await presentNoticeRequest(stage.deps, leader, code);
    if (isRefusal(request)) return request;
    if (!request.waiting) return 'skipped';

    return publishNotice(stage.deps, leader, {
      programme: code,
      seen: request.waiting.seen,
      address: row.address ?? '',
      documentNumber: row.document ?? '',
      publishedAt: row.at,
      drop: failing(request.leftOut ?? []),
    });
  },

  async recognise(stage, row) {
    const { code } = programmeOf(stage);
    const leader = await stage.person(row.who, 'department-leader');
    const plan = await presentRecognitionPlan(stage.deps, leader, { programme: code });
    if (isRefusal(plan)) return plan;
    if (plan.certificates.length === 0) return 'skipped';
    const { seen, onDay, standings } = plan;
    return recogniseFiles(stage.deps, leader, {
      programme: code,
      key: randomUUID(),
      documentNumber: row.document ?? '',
      onDay,
      seen,
      drop: failing(standings),
    });
  },
};

/** A notice as the officer of a row writes it; one that waits already, and still says how things stand, is left. */
async function preparedBy(stage: Stage, row: YearRow) {
  const { code } = programmeOf(stage);
  const officer = await stage.person(row.who, 'programme-officer');
  const request = await presentNoticeRequest(stage.deps, officer, code);
  if (isRefusal(request)) return request;
  if (request.waiting && !request.waiting.outdated) return 'skipped';
  const contact = contactOf(stage, row);
  return prepareNotice(stage.deps, officer, { programme: code, contact, corrections: [] });
}

async function objectionTo(stage: Stage, number: number | undefined) {
  const file = await stage.file(number ?? 0);
  return file && findCaseObjection(stage.deps.db, file.id);
}

/** Somebody of the cast by his own name; a visitor as the year has him, or without a name. */
function objectorOf(
  { cast }: Stage,
  { who, objector }: YearRow,
): { name: string | null; contact: string | null } {
  const given = objector ?? cast.persons[who];
  return { name: given?.name ?? null, contact: given ? `${given.telephone} ${given.email}` : null };
}

/** Objections go to who handles them. */
function contactOf({ cast }: Stage, { postalAddress = '' }: YearRow) {
  const handler = cast.persons['zhu-16'];
  const office = cast.organisations[handler?.organisation ?? ''];
  return {
    office: office?.name ?? '',
    telephone: handler?.telephone ?? '',
    address: postalAddress,
    email: handler?.email,
  };
}
