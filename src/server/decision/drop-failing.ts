import { takeStep } from '#domain/application/take-step.ts';
import { conditionsOf } from '#domain/eligibility/verdict.ts';
import type { Person } from '#domain/people/person.ts';
import type { Standing } from '#domain/recognition/recognise.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { moveApplication } from '#server/application/move-application.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { judgeFiles } from '#server/eligibility/judge-file.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { lockNamedFiles } from '#server/selection/named-file.store.ts';
import { tellDropped } from './tell-dropped.ts';

/**
 * Takes off the list those files that the leader named and that no longer meet a hard condition, by the reason of the
 * condition. Nobody else can be dropped this way, and nobody is without being named.
 */
export async function dropFailing(
  deps: Deps,
  trx: Trx,
  person: Person,
  programme: RunningProgramme,
  standings: readonly Standing[],
  named: readonly string[],
  at: Temporal.Instant,
  moment: 'notice' | 'recognition',
): Promise<Refusal | undefined> {
  const failing = new Map(
    standings.flatMap((each) => (each.standing === 'failing' ? [[each.number, each] as const] : [])),
  );
  const problems = named.flatMap((number, place): Problem[] =>
    failing.has(number) ? [] : [{ field: `drop.${place}`, code: 'not-a-choice' }],
  );
  if (problems.length > 0) return refuse('bad-input', { act: 'drop' }, problems);

  const files = await lockNamedFiles(trx, { programme: programme.id, states: ['approved', 'in-notice'] });
  const judged = await judgeFiles(
    deps,
    trx,
    files.filter(({ number }) => named.includes(number)),
    at,
  );
  for (const { file, keep } of judged) {
    const step = takeStep(programme.lifecycle, 'drop', file, person);
    if (isRefusal(step)) return step;
    const conditions = failing.get(file.number)?.conditions ?? [];
    const all = conditionsOf(programme.definition, file.direction);
    await keep(trx, moment);
    await moveApplication(deps, trx, person, file, {
      act: 'drop',
      to: 'dropped',
      at,
      reason: all.find(({ code }) => code === conditions[0])?.reason,
      facts: { conditions },
    });
    await tellDropped(trx, file, at);
  }
  return undefined;
}
