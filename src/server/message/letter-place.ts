import type { Language } from '#messages/language.ts';
import { programmeNames } from '#messages/programme-names.ts';
import type { Deps } from '#server/deps.ts';
import type { LetterPlace } from './write-letter.ts';

/** Where letters are written: by the newest programme's time zone and names. */
export function letterPlace(
  { config, programmes }: Pick<Deps, 'config' | 'programmes'>,
  language: Language,
): LetterPlace {
  const [newest] = programmes.all();
  return {
    address: config.address,
    timeZone: newest?.settings.text('timeZone') ?? 'UTC',
    nameOf: newest ? programmeNames(newest.definition, language) : () => undefined,
  };
}
