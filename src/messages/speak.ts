import i18next from 'i18next';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** Says a sentence of the catalogue: `speak('lint.unknown-field', { field })`. An unknown key throws: it is a bug. */
export type Speak = (key: string, facts?: Facts) => string;

const speakers = new Map<Language, Speak>();

export function speaker(language: Language): Speak {
  const known = speakers.get(language);
  if (known) return known;

  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { words: catalogue[language] } },
    defaultNS: 'words',
    interpolation: { escapeValue: false },
    returnEmptyString: false,
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`No sentence for ${key} in ${language}`);
    },
  });
  const speak: Speak = (key, facts) => instance.t(key, { ...facts });
  speakers.set(language, speak);
  return speak;
}
