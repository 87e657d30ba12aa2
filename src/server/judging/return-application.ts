import type { Application } from '#domain/application/application.ts';
import { papers } from '#domain/application/papers.ts';
import type { Person } from '#domain/people/person.ts';
import { type Return, returnFile } from '#domain/recommendation/return-file.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { type Changed, changeApplication, type Seen } from '#server/application/change-application.ts';
import { insertCorrection, roundsOf } from '#server/application/correction.store.ts';
import { openSections } from '#server/application/section.store.ts';
import type { Deps } from '#server/deps.ts';
import { due } from '#server/due/due.ts';
import { notify } from '#server/message/notify.ts';
import { findTimetable } from '#server/programme/programme.store.ts';

/** Sends a file back for changes: the sections named open until the limit, and no others. */
export function returnApplication(
  deps: Deps,
  person: Person,
  asked: Seen & Return,
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at): Promise<Changed | Refusal> => {
    const programme = deps.programmes.ofVersion(application.programmeVersion);
    const given = await roundsOf(trx, application.id, 'return');
    const returned = returnFile(application, person, at, asked, {
      lifecycle: programme.lifecycle,
      definition: programme.definition,
      given,
      most: programme.settings.int('returnTimes'),
      correctionClosesAt: (await findTimetable(trx, programme)).instant('correctionClosesAt'),
    });
    if (isRefusal(returned)) return returned;

    const { items, dueAt } = asked;
    const sections = [...new Set(items.map(({ section }) => section))];
    const round = given + 1;
    const correction = await insertCorrection(trx, {
      application: application.id,
      kind: 'return',
      round,
      dueAt,
      by: person.id,
      at,
      items,
    });
    await openSections(
      trx,
      application.id,
      sections.filter((section) => section !== papers),
    );
    const included = programme.settings.text('closingInstant') === 'included';
    await due(trx, included ? dueAt.add({ milliseconds: 1 }) : dueAt, 'close-correction', correction);
    await notify(trx, {
      organisation: application.unit,
      roles: ['unit-administrator', 'filler'],
      template: 'returned',
      facts: { number: application.number, dueAt: dueAt.toString() },
      at,
    });
    return {
      application: returned,
      act: 'return',
      reason: items[0]?.reason,
      facts: { round, dueAt: dueAt.toString(), sections },
    };
  });
}
