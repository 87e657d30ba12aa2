import { catalogue } from '#messages/catalogue.ts';
import type { Language } from '#messages/language.ts';

/** The verb of an act as history says it; what has no word is not for these readers. */
export function actWord(act: string, language: Language): string | undefined {
  const { application, applicant } = catalogue[language];
  const words: Readonly<Record<string, string>> = { ...application.act, ...applicant.history.act };
  return Object.hasOwn(words, act) ? words[act] : undefined;
}

/** What offices do about a file without moving it; judgements and check-list have places of their own on the page. */
const besides: ReadonlySet<string> = new Set([
  'request-opinion',
  'record-opinion',
  'propose-not-recommend',
  'decline-proposal',
  'propose-rejection',
  'decline-rejection',
]);

/** The same for those who work on the file: the server sends each what he may know. */
export function deskActWord(act: string, language: Language): string | undefined {
  const words: Readonly<Record<string, string>> = catalogue[language].act;
  return besides.has(act) ? words[act] : actWord(act, language);
}
