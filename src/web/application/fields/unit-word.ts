import { catalogue } from '#messages/catalogue.ts';
import type { Language } from '#messages/language.ts';

/** The word behind a figure in a field; English has words for the units it knows. */
export function unitWord(unit: string, language: Language): string {
  const words: Readonly<Record<string, string>> = catalogue[language].eligibility.unit;
  return words[unit] ?? unit;
}
