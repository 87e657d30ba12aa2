import { type Drawn, type DrawRule, drawOrder, type Sha256 } from './draw-order.ts';
import { parseFigures, type RandomSource, randomnessOf } from './randomness.ts';

/** A source of chance as it is named before anybody can know it, in the order in which it will be read. */
export type AnnouncedSource =
  /** A public result, by its name and the instant at which it will be known. */
  | { kind: 'figures'; name: string; dueAt: string }
  /** What a witness has sealed: SHA-256 of the secret's UTF-8, in hexadecimal. */
  | { kind: 'reveal'; digest: string };

/** What is published of a draw before its sources exist. */
export interface DrawTerms {
  programme: string;
  draw: string;
  direction: string;
  /** Kept apart from every other draw by this: `berth-1`. */
  panel: string;
  rule: DrawRule;
  take: number;
  alternates: number;
  /** How many can be drawn, and how many the rules keep out, by reason. */
  pool: number;
  excluded: Readonly<Record<string, number>>;
  sources: readonly AnnouncedSource[];
}

/** The same with the pool itself: what the published digest binds, shown when nobody can be lobbied any more. */
export interface DrawDocument extends Omit<DrawTerms, 'pool'> {
  pool: readonly string[];
}

export const termsOf = ({ pool, ...terms }: DrawDocument): DrawTerms => ({ ...terms, pool: pool.length });

/**
 * The text of all sources, D of the rule. `values` are what was typed and revealed, in the order announced. Throws where
 * a figure cannot be read: it was refused when it was typed.
 */
export function randomnessFrom(sources: readonly AnnouncedSource[], values: readonly string[]): string {
  return randomnessOf(
    sources.map(({ kind }, place): RandomSource => {
      const value = values[place];
      if (value === undefined) throw new RangeError(`Source ${place + 1} has no value yet`);
      if (kind === 'reveal') return { kind, secret: value };
      const groups = parseFigures(value);
      if (!groups) throw new RangeError(`Not figures: ${value}`);
      return { kind, groups };
    }),
  );
}

/**
 * A line for any shell that prints the digest published of a draw, beside the `pool.json` of the same draw. The digest is
 * of the salt's bytes, the word `draw`, a zero byte, and the file. Octal, for POSIX knows no other escape.
 */
export const commitmentCommand = (salt: string): string => {
  const octal = (salt.match(/../g) ?? []).map(
    (byte) => `\\0${Number.parseInt(byte, 16).toString(8).padStart(3, '0')}`,
  );
  return `{ printf %b '${octal.join('')}draw\\0000'; cat pool.json; } | sha256sum`;
};

/** Everybody in the pool, in the order drawn: the seats first, then the alternates, then the rest. */
export const drawnFrom = (document: DrawDocument, values: readonly string[], sha256: Sha256): Drawn[] =>
  drawOrder(document.pool, randomnessFrom(document.sources, values), sha256, document.panel);
