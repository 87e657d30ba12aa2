import type { Text } from '#domain/programme/text.ts';
import type { Language } from '#messages/language.ts';
import { type Speak, speaker } from '#messages/speak.ts';

/** Whoever reads a page: our sentences, and the words of a programme, in one language. */
export interface Reader {
  language: Language;
  say: Speak;
  text: (words: Text) => string;
}

export function readerOf(language: Language): Reader {
  const speak = speaker(language);
  return {
    language,
    say: (key, facts) => speak(`public.${key}`, facts),
    text: (words) => (language === 'en' ? words.en : words.zh),
  };
}
