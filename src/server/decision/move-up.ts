import type { Application } from '#domain/application/application.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { mayMoveUp } from '#domain/decision/move-up.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { changeApplication, type Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { decidedFiles, movedUpFiles } from './decision.store.ts';

/** Moves the first of the reserve up where a place has become free; the next notice will name it. */
export function moveUp(
  deps: Deps,
  person: Person,
  asked: Seen & { minutesNumber: string },
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application) => {
    const { lifecycle } = deps.programmes.ofVersion(application.programmeVersion);
    const step = takeStep(lifecycle, 'move-up', application, person);
    if (isRefusal(step)) return step;

    const files = await decidedFiles(trx, application.programme, application.direction);
    const refusal = mayMoveUp(application.number, {
      reserve: files.filter(({ state }) => state === 'reserve').map(({ number }) => number),
      dropped: files.filter(({ state }) => state === 'dropped').length,
      movedUp: (
        await movedUpFiles(
          trx,
          files.map(({ id }) => id),
        )
      ).length,
    });
    if (refusal) return refusal;
    return {
      application: { ...application, state: 'approved' },
      act: 'move-up',
      facts: { minutesNumber: asked.minutesNumber },
    };
  });
}
