import type { Answer } from '#domain/application/answers.ts';

/** What was typed in a section and has not reached the server: each field with what stood there when it was typed. */
export interface Kept {
  /** Since when; an instant. */
  since: string;
  fields: Readonly<Record<string, { typed: Answer; seen: Answer | null }>>;
}

/** A place on this device that outlives the page, the session and the browser. */
export interface Keeper {
  read: () => Kept | undefined;
  write: (kept: Kept) => void;
  clear: () => void;
}

/** By who typed it: a colleague at the same desk neither sees it nor saves it under his own name. */
export function keeperOf(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  who: string,
  number: string,
  section: string,
): Keeper {
  const key = `shifan:typed:${who}:${number}:${section}`;
  return {
    read() {
      try {
        const text = storage.getItem(key);
        return text ? (JSON.parse(text) as Kept) : undefined;
      } catch {
        return undefined;
      }
    },
    write(kept) {
      try {
        storage.setItem(key, JSON.stringify(kept));
      } catch {
        // A full or forbidden store: the page itself still holds the text, and says that it is not saved.
      }
    },
    clear: () => storage.removeItem(key),
  };
}
