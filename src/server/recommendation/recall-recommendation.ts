import type { Person } from '#domain/people/person.ts';
import { recall } from '#domain/recommendation/report.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { saveApplication } from '#server/application/application.store.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { lockStandingSheet, lockUnitFiles, markRecalled, recommendedOn } from './recommendation.store.ts';

/** Takes back what was sent, until the province has opened it: every file on the sheet is a recommendation again. */
export function recallRecommendation(
  deps: Deps,
  person: Person,
  asked: { programme: string; sheet: number },
): Promise<{ recalled: number } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const programme = deps.programmes.findFor(person, asked.programme);
    if (!programme) return refuse('not-found');
    const files = await lockUnitFiles(trx, programme.id, person.organisation);
    const sheet = await lockStandingSheet(trx, programme.id, person.organisation);
    if (!sheet || sheet.number !== asked.sheet) return refuse('not-found');

    const sent = new Set(await recommendedOn(trx, sheet.id));
    const recalled = recall(
      files.filter(({ id }) => sent.has(id)),
      person,
      sheet,
      programme.lifecycle,
    );
    if (isRefusal(recalled)) return recalled;
    await markRecalled(trx, sheet.id);
    for (const application of recalled) {
      const saved = await saveApplication(trx, application, application.version, at);
      await recordEvent(trx, person, {
        at,
        act: 'recall',
        programme: programme.id,
        application: application.id,
        subject: sheet.id,
        version: saved.version,
        from: 'reported',
        to: saved.state,
        facts: { sheet: sheet.number },
      });
    }
    await queueLogEntry(
      trx,
      'recommendation-recalled',
      { programme: asked.programme, sheet: sheet.number, unit: person.organisation },
      at,
    );
    return { recalled: recalled.length };
  });
}
