import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import type { Page } from './layout.ts';

type Write = (programme: EnabledProgramme, language: Language) => Page;

/**
 * Keeps pages that follow from a programme's definition alone, by page, language and the definition's hash. When a
 * programme's rules change, what was kept of the old ones goes with them.
 */
export function keepPages(): (name: string, write: Write) => Write {
  const kept = new Map<string, { hash: string; pages: Map<string, Page> }>();

  return (name, write) => (programme, language) => {
    const { code } = programme.definition.about;
    let shelf = kept.get(code);
    if (shelf?.hash !== programme.hash) {
      shelf = { hash: programme.hash, pages: new Map() };
      kept.set(code, shelf);
    }
    const key = `${name} ${language}`;
    const page = shelf.pages.get(key) ?? write(programme, language);
    shelf.pages.set(key, page);
    return page;
  };
}
