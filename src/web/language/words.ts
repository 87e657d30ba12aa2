import type { Text } from '#domain/programme/text.ts';
import type { Language } from '#messages/language.ts';
import { type Facts, type Speak, speaker } from '#messages/speak.ts';
import type { applicant } from '#messages/zh-CN/applicant.ts';
import type { decidingDesk } from '#messages/zh-CN/deciding-desk.ts';
import type { desk } from '#messages/zh-CN/desk.ts';
import type { drawDesk } from '#messages/zh-CN/draw-desk.ts';
import type { expertPoolDesk } from '#messages/zh-CN/expert-pool-desk.ts';
import type { listsDesk } from '#messages/zh-CN/lists-desk.ts';
import type { noticeDesk } from '#messages/zh-CN/notice-desk.ts';
import type { objectionDesk } from '#messages/zh-CN/objection-desk.ts';
import type { opinionDesk } from '#messages/zh-CN/opinion-desk.ts';
import type { participationDesk } from '#messages/zh-CN/participation-desk.ts';
import type { peopleDesk } from '#messages/zh-CN/people-desk.ts';
import type { provinceDesk } from '#messages/zh-CN/province-desk.ts';
import type { recommendingDesk } from '#messages/zh-CN/recommending-desk.ts';
import type { reviewingDesk } from '#messages/zh-CN/reviewing-desk.ts';
import type { scoringDesk } from '#messages/zh-CN/scoring-desk.ts';
import type { selectionDesk } from '#messages/zh-CN/selection-desk.ts';
import type { signIn } from '#messages/zh-CN/sign-in.ts';
import type { supervisionDesk } from '#messages/zh-CN/supervision-desk.ts';
import { useLanguage } from './language.tsx';

type Keys<Words, Path extends string> = Words extends string
  ? Path
  : { [Key in keyof Words & string]: Keys<Words[Key], `${Path}.${Key}`> }[keyof Words & string];

/** Every sentence the desks say; one that is not in the catalogue does not compile. */
export type SentenceKey =
  | Keys<typeof desk, 'desk'>
  | Keys<typeof signIn, 'signIn'>
  | Keys<typeof recommendingDesk, 'recommendingDesk'>
  | Keys<typeof opinionDesk, 'opinionDesk'>
  | Keys<typeof participationDesk, 'participationDesk'>
  | Keys<typeof provinceDesk, 'provinceDesk'>
  | Keys<typeof drawDesk, 'drawDesk'>
  | Keys<typeof expertPoolDesk, 'expertPoolDesk'>
  | Keys<typeof listsDesk, 'listsDesk'>
  | Keys<typeof scoringDesk, 'scoringDesk'>
  | Keys<typeof decidingDesk, 'decidingDesk'>
  | Keys<typeof reviewingDesk, 'reviewingDesk'>
  | Keys<typeof selectionDesk, 'selectionDesk'>
  | Keys<typeof noticeDesk, 'noticeDesk'>
  | Keys<typeof peopleDesk, 'peopleDesk'>
  | Keys<typeof supervisionDesk, 'supervisionDesk'>
  | Keys<typeof objectionDesk, 'objectionDesk'>
  | Keys<typeof applicant, 'applicant'>;

export interface Words {
  language: Language;
  say: (key: SentenceKey, facts?: Facts) => string;
  /** Words of the programme. */
  text: (words: Text) => string;
  speak: Speak;
}

const spoken = new Map<Language, Words>();

/** The words of one language: the same object each time, so that what depends on it rests. */
export function wordsIn(language: Language): Words {
  const known = spoken.get(language);
  if (known) return known;
  const speak = speaker(language);
  const words: Words = { language, speak, say: speak, text: ({ zh, en }) => (language === 'en' ? en : zh) };
  spoken.set(language, words);
  return words;
}

export const useWords = (): Words => wordsIn(useLanguage().language);
