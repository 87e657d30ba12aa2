import type { Application } from '#domain/application/application.ts';
import { withdraw } from '#domain/application/withdraw.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import { changeApplication, type Seen } from './change-application.ts';
import { openSections } from './section.store.ts';

export function withdrawApplication(deps: Deps, person: Person, asked: Seen): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at) => {
    const programme = deps.programmes.ofVersion(application.programmeVersion);
    const withdrawn = withdraw(application, person, at, {
      lifecycle: programme.lifecycle,
      timetable: await findTimetable(trx, programme),
      closingInstant: programme.settings.text('closingInstant') as 'included',
    });
    if (isRefusal(withdrawn)) return withdrawn;

    await openSections(trx, application.id);
    return { application: withdrawn, act: 'withdraw' };
  });
}
