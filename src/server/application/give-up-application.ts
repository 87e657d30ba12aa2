import type { Application } from '#domain/application/application.ts';
import { takeStep } from '#domain/application/take-step.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { changeApplication, type Seen } from './change-application.ts';
import { closeCorrection, openCorrection } from './correction.store.ts';
import { closeSections } from './section.store.ts';

/** Final: the file ends here, before it was sent to the province. Another draft may be begun until closing. */
export function giveUpApplication(deps: Deps, person: Person, asked: Seen): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at) => {
    const { lifecycle } = deps.programmes.ofVersion(application.programmeVersion);
    const step = takeStep(lifecycle, 'give-up', application, person);
    if (isRefusal(step)) return step;

    await closeSections(trx, application.id);
    const correction = await openCorrection(trx, application.id);
    if (correction) await closeCorrection(trx, correction.id, 'given-up', at);
    return {
      application: { ...application, state: 'withdrawn', leadingKey: undefined },
      act: 'give-up',
      reason: 'withdrawn-by-applicant',
    };
  });
}
