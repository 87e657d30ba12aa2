import type { Language } from '#messages/language.ts';
import { speaker } from '#messages/speak.ts';
import type { Reader } from '#public/reader.ts';

/** Whoever reads a page of the demonstration: its own sentences, and the words of the programme. */
export function demoReader(language: Language): Reader {
  const speak = speaker(language);
  return {
    language,
    say: (key, facts) => speak(`demo.${key}`, facts),
    text: (words) => (language === 'en' ? words.en : words.zh),
  };
}
