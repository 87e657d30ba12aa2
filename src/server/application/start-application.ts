import { formatNumber } from '#domain/application/file-number.ts';
import { mayStart } from '#domain/application/start.ts';
import { formOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { findOrganisation, recommendingUnitFor } from '#server/people/organisation.store.ts';
import { findTimetable, nextNumber } from '#server/programme/programme.store.ts';
import { insertDraft } from './draft.store.ts';

/** Begins a draft in one direction. It gets its number at once; it leads nothing until it is submitted. */
export async function startApplication(
  deps: Deps,
  person: Person,
  asked: { programme: string; direction: string; recommendingUnit?: string | undefined },
): Promise<{ number: string } | Refusal> {
  const programme = deps.programmes.findFor(person, asked.programme);
  const direction = programme?.definition.directions.find(({ code }) => code === asked.direction);
  if (!programme || !direction) return refuse('not-found');

  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const { settings, definition } = programme;
    const refusal = mayStart(
      at,
      await findTimetable(trx, programme),
      settings.text('closingInstant') as 'included',
    );
    if (refusal) return refusal;

    const unit = await findOrganisation(trx, person.organisation);
    const recommendingUnit = await recommendingUnitFor(trx, programme, unit, asked.recommendingUnit);
    if (!recommendingUnit) return refuse('field-required', { field: 'unit.recommendingUnit' });

    const serial = await nextNumber(trx, programme.id, `application-${direction.code}`);
    const number = formatNumber(settings.text('fileNumberFormat'), {
      prefix: definition.about.numberPrefix,
      direction: direction.code,
      running: serial,
    });
    const id = await insertDraft(trx, {
      programme,
      number,
      direction: direction.code,
      serial,
      unit,
      recommendingUnit: recommendingUnit.id,
      sections: formOf(definition, direction.code).map(({ code }) => code),
      known: {
        'unit.name': unit.name,
        'unit.creditCode': unit.creditCode,
        'unit.registeredRegion': unit.region,
        'unit.recommendingUnit': recommendingUnit.region,
      },
      at,
    });
    await recordEvent(trx, person, {
      at,
      act: 'start',
      programme: programme.id,
      application: id,
      version: 1,
      to: 'draft',
    });
    return { number };
  });
}
