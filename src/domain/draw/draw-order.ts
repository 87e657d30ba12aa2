import { hexOfBytes, hexOfText } from './hexadecimal.ts';

/** SHA-256 of bytes, from whoever has it: the server, or a browser. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * How a draw was made; a draw keeps the id of its rule for good.
 *
 * - `octo-041`: ICANN OCTO-041. Each candidate's line is `candidate/randomness`
 * - `octo-041-panel`: the same, kept apart by panel: `candidate/randomness/panel`, so that who is first in one draw is
 *   not first in all that share their sources
 */
export const drawRules = ['octo-041', 'octo-041-panel'] as const;
export type DrawRule = (typeof drawRules)[number];

export interface Drawn {
  /** From 1: the seats first, then the alternates in the order in which they follow. */
  position: number;
  candidate: string;
  /** 64 hexadecimal figures; the highest comes first. */
  key: string;
}

/**
 * All candidates in the order drawn: by the SHA-256 of the hexadecimal text of each one's line, from the highest. No
 * shuffle and no remainder: leaving one candidate out leaves the order of the others as it was, and anybody can repeat
 * it with `sha256sum` (`checkCommand`).
 *
 * `candidates` are one line each and all different: pseudonyms, or names as published; `randomness` is the canonical text
 * of sources that nobody knew when the candidates were fixed.
 */
export function drawOrder(
  candidates: readonly string[],
  randomness: string,
  sha256: Sha256,
  panel?: string,
): Drawn[] {
  const [twice] = repeatedIn(candidates);
  if (twice !== undefined) throw new RangeError(`Stands twice in the pool: ${twice}`);

  return candidates
    .map((candidate) => ({ candidate, key: drawKey(drawLine(candidate, randomness, panel), sha256) }))
    .sort((a, b) => (a.key > b.key ? -1 : 1))
    .map(({ candidate, key }, index) => ({ position: index + 1, candidate, key }));
}

export const ruleOf = (panel: string | undefined): DrawRule =>
  panel === undefined ? 'octo-041' : 'octo-041-panel';

/** What is hashed for a candidate, as people read it. */
export const drawLine = (candidate: string, randomness: string, panel?: string): string =>
  panel === undefined ? `${candidate}/${randomness}` : `${candidate}/${randomness}/${panel}`;

/** The text is hashed as its hexadecimal figures, two a byte of UTF-8, in lower case: not as the bytes themselves. */
export const drawKey = (line: string, sha256: Sha256): string =>
  hexOfBytes(sha256(Uint8Array.from(hexOfText(line), (figure) => figure.charCodeAt(0))));

/** A line for any shell that prints the key of a candidate. */
export const checkCommand = (line: string): string =>
  `printf %s '${line.replaceAll("'", `'\\''`)}' | od -An -v -tx1 | tr -d ' \\n' | sha256sum`;

/** Candidates that stand more than once in a pool, each named once. */
export function repeatedIn(candidates: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const candidate of candidates) (seen.has(candidate) ? repeated : seen).add(candidate);
  return [...repeated];
}
