/**
 * What was typed for an act and not yet sent, kept in this tab: a reload and the end of a session must not lose it. It is
 * found again by who typed it, on which page and for what; another person at the same desk does not see it.
 */
const all = 'shifan:typing:';

export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface KeptHere {
  read: <Value>(name: string) => Value | undefined;
  /** Keeps a value; one that is what the field begins with is kept no longer. */
  keep: (name: string, value: unknown, first: unknown) => void;
  /** Whether anything is kept under a name, or under names that begin with it and a point. */
  has: (name: string) => boolean;
  /** What is kept under a name, and under names that begin with it and a point, is kept no longer. */
  forget: (name: string) => void;
}

export function keptHere(place: Place, who: string, page: string): KeptHere {
  const prefix = `${all}${who}:${page}:`;
  const under = (name: string) =>
    keysOf(place).filter((key) => key === prefix + name || key.startsWith(`${prefix}${name}.`));
  return {
    read(name) {
      try {
        const text = place.getItem(prefix + name);
        return text === null ? undefined : JSON.parse(text);
      } catch {
        return undefined;
      }
    },
    keep(name, value, first) {
      const text = JSON.stringify(value);
      try {
        if (text === undefined || text === JSON.stringify(first)) place.removeItem(prefix + name);
        else place.setItem(prefix + name, text);
      } catch {
        // A full or forbidden store: the page itself still holds what was typed.
      }
    },
    has: (name) => under(name).length > 0,
    forget(name) {
      for (const key of under(name)) place.removeItem(key);
    },
  };
}

/** Once somebody signs out, whatever was typed at this desk is of no more use. */
export function forgetTyped(place: Place): void {
  for (const key of keysOf(place)) if (key.startsWith(all)) place.removeItem(key);
}

const keysOf = (place: Place): string[] =>
  Array.from({ length: place.length }, (_, at) => place.key(at) ?? '');
