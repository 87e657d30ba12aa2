import type { Application } from '#domain/application/application.ts';
import { papers } from '#domain/application/papers.ts';
import { askSupplement, supplementDue, type Wanted } from '#domain/formality/ask-supplement.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { changeApplication, type Seen } from '#server/application/change-application.ts';
import { insertCorrection, roundsOf } from '#server/application/correction.store.ts';
import { openSections } from '#server/application/section.store.ts';
import type { Deps } from '#server/deps.ts';
import { due } from '#server/due/due.ts';
import { notify } from '#server/message/notify.ts';
import { insertFormalityDecision } from './formality.store.ts';
import { openSheetWith } from './open-sheet.ts';
import { refuseWhileProposed } from './proposed-rejection.ts';

export interface SupplementRequest extends Seen {
  items: readonly Wanted[];
  clause?: string | undefined;
}

/** Asks the applicant for more: the sections named open until the limit, and no others. */
export function requestSupplement(
  deps: Deps,
  person: Person,
  asked: SupplementRequest,
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at) => {
    const { definition, lifecycle, settings } = deps.programmes.ofVersion(application.programmeVersion);
    const given = await roundsOf(trx, application.id, 'supplement');
    const open = askSupplement(application, person, asked.items, {
      lifecycle,
      definition,
      given,
      most: Number(settings.optional('supplementTimes') ?? 0),
    });
    if (isRefusal(open)) return open;
    const proposed = await refuseWhileProposed(trx, application.id);
    if (proposed) return proposed;
    const dueAt = supplementDue(
      deps.calendar,
      at,
      settings.text('timeZone'),
      settings.int('supplementWorkingDays'),
    );
    if (isRefusal(dueAt)) return dueAt;

    const [first] = asked.items;
    const correction = await insertCorrection(trx, {
      application: application.id,
      kind: 'supplement',
      round: given + 1,
      dueAt,
      by: person.id,
      at,
      items: asked.items,
    });
    await insertFormalityDecision(trx, {
      application: application.id,
      outcome: 'supplement',
      clause: asked.clause,
      reason: first?.reason,
      by: person.id,
      at,
    });
    await openSections(
      trx,
      application.id,
      asked.items.map(({ section }) => section).filter((section) => section !== papers),
    );
    await openSheetWith(trx, person, application, at);
    await due(trx, dueAt.add({ milliseconds: 1 }), 'close-supplement', correction);
    await notify(trx, {
      organisation: application.unit,
      roles: ['unit-administrator', 'filler'],
      template: 'supplement-asked',
      facts: { number: application.number, dueAt: dueAt.toString() },
      at,
    });
    return {
      application: open,
      act: 'ask-supplement',
      reason: first?.reason,
      facts: {
        round: given + 1,
        dueAt: dueAt.toString(),
        sections: asked.items.map(({ section }) => section),
      },
    };
  });
}
