import { states } from '#domain/application/lifecycle.ts';
import { bigrams, searchText } from '#domain/application/search.ts';
import { formOf } from '#domain/form/form.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { newId } from '#server/database/new-id.ts';
import type { Organisation } from '#server/people/organisation.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

export interface Draft {
  programme: RunningProgramme;
  number: string;
  direction: string;
  serial: number;
  unit: Organisation;
  recommendingUnit: string;
  sections: readonly string[];
  /** What we know of the unit already, by field; empty where we do not. */
  known: Readonly<Record<string, string | null>>;
  at: Temporal.Instant;
}

export async function insertDraft(trx: Trx, draft: Draft): Promise<string> {
  const id = newId();
  await trx
    .insertInto('application')
    .values({
      id,
      programme_id: draft.programme.id,
      programme_version_id: draft.programme.version,
      department_id: draft.programme.department,
      number: draft.number,
      direction: draft.direction,
      serial: draft.serial,
      unit_id: draft.unit.id,
      recommending_unit_id: draft.recommendingUnit,
      state: 'draft',
      turn: states.draft.turn,
      unit_name: draft.unit.name,
      project_name: '',
      county_code: draft.unit.region,
      opinion: 'not-asked',
      waiting_since: draft.at,
      verdicts_met: 0,
      verdicts_not_met: 0,
      verdicts_open: 0,
      search_text: searchText(draft.unit.name, draft.number),
      search_grams: bigrams(`${draft.unit.name} ${draft.number}`),
    })
    .execute();

  const form = formOf(draft.programme.definition, draft.direction);
  await trx
    .insertInto('application_section')
    .values(
      form.map(({ code, fields }) => {
        const known = fields.flatMap((field): [string, string][] => {
          const value = draft.known[field.code];
          return value ? [[field.code, value]] : [];
        });
        return { application_id: id, section: code, answers: JSON.stringify(Object.fromEntries(known)) };
      }),
    )
    .execute();
  return id;
}
