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
import type { LoadedOutside } from './outside-of.ts';

export interface Evaluated {
  facts: Facts;
  verdicts: readonly ConditionVerdict[];
  outside: Outside;
  listVersions: readonly string[];
}

/** Every condition of a file as it stands now, with all that is known of it. */
export async function evaluateApplication(
  deps: Pick<Deps, 'regions'>,
  db: Db,
  programme: RunningProgramme,
  application: Pick<Application, 'id' | 'programme' | 'direction'>,
  answers: Answers,
  at: Temporal.Instant,
): Promise<Evaluated> {
  const participation = await participationOf(db, application.id);
  const loaded = await loadOutside(db, programme, application, answers, at);
  return evaluateWith(deps, programme, application, answers, participation, loaded);
}

/** The same, with what was loaded already. */
export function evaluateWith(
  { regions }: Pick<Deps, 'regions'>,
  programme: RunningProgramme,
  { direction }: Pick<Application, 'direction'>,
  answers: Answers,
  participation: ReadonlyMap<string, string>,
  { outside, listVersions }: LoadedOutside,
): Evaluated {
  const facts: Facts = { direction, answers, participation, isRegion: (code) => regions.has(code) };
  return { facts, verdicts: verdicts(programme.definition, facts, { outside }), outside, listVersions };
}
