import type { EnabledProgramme } from '#server/programme/programmes.ts';

/**
 * Keeps what follows from a programme's definition alone, by a name and the definition's hash. When the rules change,
 * what was kept of the old ones goes.
 */
export function keeper<Kept>(): (programme: EnabledProgramme, name: string, make: () => Kept) => Kept {
  const shelves = new Map<string, { hash: string; kept: Map<string, Kept> }>();

  return ({ definition, hash }, name, make) => {
    const { code } = definition.about;
    let shelf = shelves.get(code);
    if (shelf?.hash !== hash) {
      shelf = { hash, kept: new Map() };
      shelves.set(code, shelf);
    }
    const found = shelf.kept.get(name) ?? make();
    shelf.kept.set(name, found);
    return found;
  };
}
