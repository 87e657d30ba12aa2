import { dropsOut } from '#domain/eligibility/moments.ts';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { judgeFiles } from '#server/eligibility/judge-file.ts';
import { namedFiles } from '#server/selection/named-file.store.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import { decisionsOf, type SignedDecision } from './decision.store.ts';
import type { DecisionDocument } from './prepare-decision.ts';
import { findSignatureRequest } from './signature-request.store.ts';

/** What waits for the leader's signature, and which of the files approved by it no longer meet a hard condition today. */
export async function presentDecisionRequest(deps: Deps, person: Person, code: string) {
  const programme = deps.programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  const request = await findSignatureRequest<DecisionDocument>(deps.db, programme.id, 'decision');
  if (!request) return { waiting: null };

  const { payload, hash, preparedByName, preparedAt } = request;
  const approved = new Set(
    payload.lists.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.outcome === 'approved' ? [row.number] : [])),
    ),
  );
  const files = await namedFiles(deps.db, { programme: programme.id });
  const judged = await judgeFiles(
    deps,
    deps.db,
    files.filter(({ number }) => approved.has(number)),
    deps.now(),
  );
  return {
    waiting: {
      seen: hash.toString('hex'),
      preparedBy: preparedByName,
      preparedAt: preparedAt.toString(),
      document: payload,
      /** What the lists are of, in words. */
      files: files.map(({ number, unitName, projectName }) => ({
        number,
        unit: unitName,
        project: projectName,
      })),
    },
    failing: judged.flatMap(({ file, verdicts }) => {
      const conditions = dropsOut(verdicts);
      return conditions.length > 0 ? [{ number: file.number, conditions }] : [];
    }),
  };
}

/** Signed decisions, counted in the order of their signatures. */
export async function presentDecisions({ db, programmes }: Deps, person: Person, code: string) {
  const programme = programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  return {
    decisions: (await decisionsOf(db, programme.id)).map((decision, place) => ({
      decision: place + 1,
      ...described(decision),
    })),
  };
}

export async function presentDecision({ db, programmes }: Deps, person: Person, code: string, asked: number) {
  const programme = programmes.findFor(person, code);
  const decision = programme && (await decisionsOf(db, programme.id))[asked - 1];
  if (!decision) return refuse('not-found');
  return {
    decision: asked,
    ...described(decision),
    document: await readFrozen<DecisionDocument>(db, decision.hash),
  };
}

const described = ({ id: _id, hash, decidedOn, signedAt, ...decision }: SignedDecision) => ({
  ...decision,
  decidedOn: decidedOn.toString(),
  signedAt: signedAt.toString(),
  hash: hash.toString('hex'),
});
