import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { states } from '#domain/application/lifecycle.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import { findOrganisation, recommendingUnitFor } from '#server/people/organisation.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { saveDescription } from './section.store.ts';

const described = new Set(['unit.name', 'unit.registeredRegion', 'unit.recommendingUnit', 'project.name']);

/** Whether a change of these fields shows in lists: most saves do not. */
export const changesDescription = (fields: readonly string[]): boolean =>
  fields.some((field) => described.has(field));

/**
 * Keeps the columns that desks sort and search by in step with the answers they come from: those of a draft, or those
 * submitted. What is typed in a correction and not sent is nobody else's. A file at the province keeps the unit that sent it.
 */
export async function describeApplication(
  trx: Trx,
  programme: RunningProgramme,
  application: Application,
  answers: Answers,
): Promise<void> {
  const word = (code: string) => {
    const answer = answers.get(code);
    return typeof answer === 'string' ? answer : '';
  };
  const unit = await findOrganisation(trx, application.unit);
  const asked = word('unit.recommendingUnit') || undefined;
  const recommendingUnit = states[application.state].province
    ? undefined
    : await recommendingUnitFor(trx, programme, unit, asked);

  await saveDescription(trx, application.id, {
    unitName: word('unit.name') || unit.name,
    projectName: word('project.name'),
    number: application.number,
    county: word('unit.registeredRegion') || unit.region,
    recommendingUnit: recommendingUnit?.id ?? application.recommendingUnit,
  });
}
