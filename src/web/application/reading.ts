import type { Facts } from '#domain/eligibility/facts.ts';
import type { Language } from '#messages/language.ts';
import type { ReadingAnswers } from '#messages/say-answer.ts';
import { asText } from './fields/control.ts';
import type { OpenFile } from './open-file.ts';

/** What the answers of an open file are read with, by what is typed now. */
export const readingOf = (
  { definition, regions, recommendingUnits }: OpenFile,
  facts: Facts,
  language: Language,
): ReadingAnswers => ({
  definition,
  facts,
  language,
  regions,
  recommendingUnits: new Map(recommendingUnits.map(({ region, name }) => [region, name])),
});

/** Who may be named as a member of the application: the lead unit, and each joint unit by the id of its row. */
export function participantsOf({ answers }: Facts): { value: string; label: string }[] {
  const joint = answers.get('jointUnits');
  const rows = typeof joint === 'object' && 'rows' in joint ? joint.rows : [];
  return [
    { value: 'lead', label: asText(answers.get('unit.name')) },
    ...rows.map(({ id, cells }) => ({ value: id, label: asText(cells.name) })),
  ].filter(({ label }) => label !== '');
}
