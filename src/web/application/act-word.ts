import { catalogue } from '#messages/catalogue.ts';
import type { Language } from '#messages/language.ts';

/** The verb of an act as history says it; what has no word is not for these readers. */
export function actWord(act: string, language: Language): string | undefined {
  const { application, applicant } = catalogue[language];
  const words: Readonly<Record<string, string>> = { ...application.act, ...applicant.history.act };
  return Object.hasOwn(words, act) ? words[act] : undefined;
}
