import { type RawBuilder, sql } from 'kysely';
import type { RecordsBeside } from '#domain/application/records-beside.ts';
import type { OpinionStatus } from '#domain/recommendation/opinion.ts';
import { notRecommendProposal, rejectionProposal } from '#server/judging/proposal.store.ts';

/** As PostgreSQL writes it. */
export interface WrittenBeside {
  opinion: OpinionStatus;
  objections: number;
  proposals: readonly string[] | null;
  letter: { sentAt: string; dueOn: string } | null;
  partners: { invited: number; confirmed: number };
  correctionDueAt: string | null;
}

/** What is recorded beside a file, as part of a statement in which its row has this name. */
export function besideIn(application: string): RawBuilder<WrittenBeside> {
  const id = sql.ref(`${application}.id`);
  return sql`json_build_object(
  'opinion', ${sql.ref(`${application}.opinion`)},
  ${procedureIn(application)},
  'letter', (select json_build_object('sentAt', l.sent_at, 'dueOn', l.due_on)
    from opinion_request b join letter l on l.id = b.letter_id
    where b.application_id = ${id} and b.closed_at is null order by l.sent_at limit 1),
  'partners', (select json_build_object(
      'invited', count(*) filter (where b.state = 'invited'),
      'confirmed', count(*) filter (where b.state = 'confirmed'))
    from joint_unit b where b.application_id = ${id} and b.state <> 'removed'),
  'correctionDueAt', (select b.due_at from correction b where b.application_id = ${id} and b.closed_at is null))`;
}

/** The same without what a page about one file reads anyhow. */
export function procedureIn(application: string): RawBuilder<unknown> {
  const id = sql.ref(`${application}.id`);
  return sql`'objections', (select count(*) from objection b where b.application_id = ${id} and b.state = 'admissible'),
  'proposals', (select json_agg(b.kind) from proposal b where b.subject_id = ${id} and b.decided_at is null)`;
}

export function readBeside(written: WrittenBeside, timeZone: string): RecordsBeside {
  const { opinion, objections, partners, letter, correctionDueAt } = written;
  const proposals = new Set(written.proposals);
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    opinion,
    objections,
    partners,
    notRecommendProposed: proposals.has(notRecommendProposal),
    rejectionProposed: proposals.has(rejectionProposal),
    letter: letter
      ? { sentOn: dayOf(Temporal.Instant.from(letter.sentAt)), dueOn: Temporal.PlainDate.from(letter.dueOn) }
      : undefined,
    // At midnight the day that has just ended is the last.
    correctionDueOn: correctionDueAt
      ? dayOf(Temporal.Instant.from(correctionDueAt).subtract({ nanoseconds: 1 }))
      : undefined,
  };
}
