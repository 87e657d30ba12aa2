import { halfWidth } from './half-width.ts';
import type { IdentifierProblem } from './identifier-problem.ts';

export type EmailProblem = IdentifierProblem<'email-shape' | 'email-characters' | 'email-length'>;

/** RFC 5321, 4.5.3.1: an address of more cannot be delivered. */
const longest = { local: 64, whole: 254 };

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const address = new RegExp(
  `^[A-Za-z0-9!#$%&'*+/=?^_\`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_\`{|}~-]+)*@(?:${label}\\.)+${label}$`,
);

/** Half-width, without blanks around it, the domain in lower case; the part before @ belongs to the mailbox's own server. */
export function normaliseEmail(given: string): string {
  const tidy = halfWidth(given).trim();
  const at = tidy.lastIndexOf('@');
  return tidy.slice(0, at + 1) + tidy.slice(at + 1).toLowerCase();
}

/**
 * What is wrong with an address; expects it normalised. Takes what mail systems in use take: no quoted or commented
 * parts, no addresses by number, no letters outside ASCII.
 */
export function emailProblem(normalised: string): EmailProblem | undefined {
  const [character] = /[^\x21-\x7e]|[,;:<>()[\]\\"]/.exec(normalised) ?? [];
  if (character) return { code: 'email-characters', facts: { given: normalised, character } };
  if (!address.test(normalised) || /\.\d+$/.test(normalised))
    return { code: 'email-shape', facts: { given: normalised } };

  const local = normalised.lastIndexOf('@');
  if (local > longest.local)
    return { code: 'email-length', facts: { given: normalised, most: `${longest.local}` } };
  return normalised.length > longest.whole
    ? { code: 'email-length', facts: { given: normalised, most: `${longest.whole}` } }
    : undefined;
}
