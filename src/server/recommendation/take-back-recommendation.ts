import type { Application } from '#domain/application/application.ts';
import type { Person } from '#domain/people/person.ts';
import { moveBack } from '#domain/recommendation/move-back.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { changeApplication, type Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';

/** Undoes a recommendation that has not been sent. */
export function takeBackRecommendation(
  deps: Deps,
  person: Person,
  asked: Seen,
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (_trx, application) => {
    const back = moveBack(
      'take-back',
      application,
      person,
      deps.programmes.ofVersion(application.programmeVersion).lifecycle,
    );
    return isRefusal(back) ? back : { application: back, act: 'take-back' };
  });
}
