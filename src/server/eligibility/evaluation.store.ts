import { canonicalJson } from '#domain/canonical-json.ts';
import { leavesOf } from '#domain/eligibility/explanation.ts';
import type { ConditionVerdict, Verdict } from '#domain/eligibility/verdict.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Db, Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';

/** The moments at which verdicts are kept, with trace and programme version (programme data, "when a verdict bites"). */
export type Moment =
  | 'submission'
  | 'resubmission'
  | 'recommendation'
  | 'formality'
  | 'decision'
  | 'notice'
  | 'recognition';

export async function insertEvaluation(
  trx: Trx,
  evaluation: {
    application: string;
    revision: number;
    moment: Moment;
    programmeVersion: string;
    definition: Definition;
    listVersions: readonly string[];
    verdicts: readonly ConditionVerdict[];
    at: Temporal.Instant;
  },
): Promise<void> {
  const verdicts = Object.fromEntries(
    evaluation.verdicts.map((each) => [
      each.condition,
      {
        verdict: each.verdict,
        class: each.class,
        clauses: each.clauses,
        leaves: leavesOf(evaluation.definition, each),
      },
    ]),
  );
  await trx
    .insertInto('evaluation')
    .values({
      id: newId(),
      application_id: evaluation.application,
      revision: evaluation.revision,
      moment: evaluation.moment,
      programme_version_id: evaluation.programmeVersion,
      list_version_ids: [...evaluation.listVersions],
      verdicts: canonicalJson(verdicts),
      at: evaluation.at,
    })
    .execute();
}

export const countVerdicts = (verdicts: readonly ConditionVerdict[]) => {
  const count = (...kinds: ConditionVerdict['verdict'][]) =>
    verdicts.filter(({ verdict }) => kinds.includes(verdict)).length;
  return { met: count('met'), notMet: count('not-met'), open: count('cannot-tell-yet', 'needs-a-human') };
};

export interface KeptVerdicts {
  revision: number;
  verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * Verdicts on the submissions that the newest one corrects, the newest first. What was withdrawn and handed in anew
 * before closing is no correction: it was a draft again.
 */
export async function verdictsCorrected(db: Db, application: string): Promise<KeptVerdicts[]> {
  const rows = await db
    .selectFrom('evaluation')
    .select(['revision', 'moment', 'verdicts'])
    .where('application_id', '=', application)
    .where('moment', 'in', ['submission', 'resubmission'] satisfies Moment[])
    .orderBy('revision', 'desc')
    .execute();
  const handedIn = rows.findIndex(({ moment }) => moment === 'submission');
  return rows.slice(1, handedIn + 1).map(({ revision, verdicts }) => ({
    revision,
    verdicts: new Map(
      Object.entries(verdicts as unknown as Record<string, { verdict: Verdict }>).map(([code, kept]) => [
        code,
        kept.verdict,
      ]),
    ),
  }));
}
