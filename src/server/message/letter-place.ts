import type { Language } from '#messages/language.ts';
import { programmeNames } from '#messages/programme-names.ts';
import type { Deps } from '#server/deps.ts';
import type { LetterPlace } from './write-letter.ts';

/** Where a letter is written: by the time zone and names of the programme it is about, else of the newest. */
export function letterPlace(
  { config, programmes }: Pick<Deps, 'config' | 'programmes'>,
  language: Language,
  { programmeVersion }: Readonly<Record<string, string>>,
): LetterPlace {
  const programme = programmeVersion ? programmes.ofVersion(programmeVersion) : programmes.all()[0];
  return {
    address: config.address,
    timeZone: programme?.settings.text('timeZone') ?? 'UTC',
    nameOf: programme ? programmeNames(programme.definition, language) : () => undefined,
  };
}
