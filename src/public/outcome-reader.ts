import type { Language } from '#messages/language.ts';
import { type Speak, speaker } from '#messages/speak.ts';
import { type Reader, readerOf } from './reader.ts';

/** Whoever reads a page from notice to certificate: the words of that part beside those of the whole site. */
export interface OutcomeReader extends Reader {
  tell: Speak;
}

export const outcomeReaderOf = (language: Language): OutcomeReader => ({
  ...readerOf(language),
  tell: (key, facts) => speaker(language)(`outcome.${key}`, facts),
});
