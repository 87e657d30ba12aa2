import { type Language, languages } from './language.ts';

/** The language of a terminal: what SHIFAN_LANGUAGE says, else Chinese. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  return languages.find((language) => language === environment['SHIFAN_LANGUAGE']) ?? 'zh-CN';
}
