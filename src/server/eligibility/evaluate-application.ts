import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { type ConditionVerdict, verdicts } from '#domain/eligibility/verdict.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { loadOutside } from './load-outside.ts';
import { participationOf } from './outside.store.ts';

export interface Evaluated {
  facts: Facts;
  verdicts: readonly ConditionVerdict[];
  outside: Outside;
  listVersions: readonly string[];
}

/** Every condition of a file as it stands now, with all that is known of it. */
export async function evaluateApplication(
  { regions }: Pick<Deps, 'regions'>,
  db: Db,
  programme: RunningProgramme,
  application: Pick<Application, 'id' | 'programme' | 'direction'>,
  answers: Answers,
  at: Temporal.Instant,
): Promise<Evaluated> {
  const facts: Facts = {
    direction: application.direction,
    answers,
    participation: await participationOf(db, application.id),
    isRegion: (code) => regions.has(code),
  };
  const { outside, listVersions } = await loadOutside(db, programme, application, answers, at);
  return { facts, verdicts: verdicts(programme.definition, facts, { outside }), outside, listVersions };
}
