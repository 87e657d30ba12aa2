import { takeStep } from '#domain/application/take-step.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { moveApplication } from '#server/application/move-application.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { staleVersion } from '#server/history/stale-version.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { sha256 } from '#server/transparency/digest.ts';
import { freezeDocument } from '#server/transparency/frozen-document.store.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { lockNamedFiles } from './named-file.store.ts';
import { insertRanking } from './ranking.store.ts';
import { type WeighedDirection, weighDirection } from './weigh-direction.ts';

export interface ProposalAsked {
  programme: string;
  direction: string;
  line?: number | undefined;
  reason?: string | undefined;
  /** Hash of the ranking that was on the screen. */
  seen: string;
}

/** Freezes the ranking of a direction and proposes its list: every file goes to its side of the line, with its reason. */
export function proposeList(
  deps: Deps,
  person: Person,
  asked: ProposalAsked,
): Promise<{ direction: string; revision: number; hash: string; proposed: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    if (!programme?.definition.directions.some(({ code }) => code === asked.direction))
      return refuse('not-found');

    const at = deps.now();
    const files = await lockNamedFiles(trx, { programme: programme.id, direction: asked.direction });
    const weighed = await weighDirection(deps, trx, programme, files, { ...asked, at });
    if (isRefusal(weighed)) return weighed;
    if (rankingHash(weighed) !== asked.seen) {
      return staleVersion(trx, person, [
        { on: files.map(({ id }) => id) },
        { programme: programme.id, acts: ['draw'], direction: asked.direction },
        { programme: programme.id, acts: ['load-list', 'withdraw-list'] },
      ]);
    }
    return refusedProposal(weighed, asked) ?? freeze(deps, trx, person, programme, weighed, at);
  });
}

/** The hash by which a ranking is meant before it is frozen: without the officer's own words. */
export const rankingHash = ({ document }: WeighedDirection): string =>
  sha256(canonicalJson({ ...document, reason: null })).toString('hex');

function refusedProposal(
  weighed: WeighedDirection,
  { reason, direction }: ProposalAsked,
): Refusal | undefined {
  const [tied] = weighed.toDraw;
  if (tied) return refuse('sources-incomplete', { act: 'propose', direction, missing: tied.join(', ') });

  const { document, beyond } = weighed;
  return beyond > 0 && !reason?.trim()
    ? refuse('reason-required', {
        act: 'propose',
        target: `${document.target}`,
        given: `${document.line}`,
        beyond: `${beyond}`,
      })
    : undefined;
}

async function freeze(
  deps: Deps,
  trx: Trx,
  person: Person,
  programme: RunningProgramme,
  { document, files }: WeighedDirection,
  at: Temporal.Instant,
) {
  const byNumber = new Map(files.map((file) => [file.number, file]));
  const hash = await freezeDocument(trx, document);
  const rows = document.rows.map((row) => {
    const file = byNumber.get(row.number);
    if (!file || row.outcome === 'to-be-drawn') throw new Error(`${row.number} has no side of the line`);
    return { ...row, outcome: row.outcome, file };
  });
  const ranking = await insertRanking(trx, {
    programme: programme.id,
    direction: document.direction,
    hash,
    rows: rows.map(({ file, place, beside, outcome, reason }) => ({
      application: file.id,
      place,
      beside,
      outcome,
      reason: reason.code,
      criterion: reason.criterion,
    })),
  });
  for (const { file, outcome, place, reason } of rows) {
    const step = takeStep(programme.lifecycle, 'propose', file, person);
    if (isRefusal(step)) return step;
    const seat = await takeSeat(trx, person, {
      subject: file.id,
      group: 'outcome',
      seat: 'ranking',
      number: file.number,
      act: 'propose',
    });
    if (seat) return seat;
    await moveApplication(deps, trx, person, file, {
      act: 'propose',
      to: outcome,
      at,
      reason: reason.code,
      facts: { place },
    });
  }
  const { direction } = document;
  await commitTo(deps, trx, { kind: 'ranking', subject: ranking.id, value: document, at });
  await recordEvent(trx, person, {
    at,
    act: 'rank',
    programme: programme.id,
    subject: ranking.id,
    facts: { direction, hash: hash.toString('hex'), line: document.line, target: document.target },
    note: document.reason ?? undefined,
  });
  const proposed = rows.filter(({ outcome }) => outcome === 'proposed').length;
  return { direction, revision: ranking.revision, hash: hash.toString('hex'), proposed };
}
