import { halfWidth, withoutBlanks } from './half-width.ts';
import type { IdentifierProblem } from './identifier-problem.ts';

/**
 * The unified social credit code of legal entities and other organisations, GB 32100-2015 with amendment 1 of 2016:
 * registration department, kind of organisation, six figures of the registering authority's region, nine characters of
 * the organisation (GB 11714) and a check character. No I, O, S, V, Z.
 */
export interface CreditCodeCheck {
  given: string;
  /** Half-width, upper case, without blanks. */
  normalised: string;
  valid: boolean;
  problems: readonly CreditCodeProblem[];
  notes: readonly CreditCodeNote[];
}

/**
 * Why a code is not one by the standard, each with what was `given` and what is `expected`; an illegal character also
 * with its `position` from 1. A licence may bear such a code all the same: a wrong check character may be overridden
 * with evidence.
 */
export type CreditCodeProblem = IdentifierProblem<
  'wrong-length' | 'illegal-character' | 'unknown-department' | 'wrong-check-character'
>;

/** What is unusual and never a reason to refuse: codes given before 2015 keep organisation numbers of other rules. */
export type CreditCodeNote = IdentifierProblem<'inner-check-character' | 'unknown-kind'>;

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const length = 18;
const departments = '123456789ANY';
const figures = /^\d$/;

/** Departments with their kinds of organisation, as amendment 1 and later registrations use them. */
const kinds = new Set(
  `11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1`.split(
    ' ',
  ),
);

export const normaliseCreditCode = (given: string): string =>
  withoutBlanks(halfWidth(given)).replace(/[a-z]/g, (letter) => letter.toUpperCase());

export function checkCreditCode(given: string): CreditCodeCheck {
  const normalised = normaliseCreditCode(given);
  const problems = problemsOf([...normalised]);
  const readable = !problems.some(({ code }) => code === 'wrong-length' || code === 'illegal-character');
  return {
    given,
    normalised,
    valid: problems.length === 0,
    problems,
    notes: readable ? notesOf(normalised) : [],
  };
}

export const creditCodeProblems = (given: string): readonly CreditCodeProblem[] =>
  checkCreditCode(given).problems;

/** What the eighteenth character must be for the first seventeen: weights 3^i mod 31, and 31 − sum, 31 being nought. */
export function checkCharacterOf(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The region of the authority that registered the organisation first; it stays when the organisation moves. */
export const registrationRegionOf = (creditCode: string): string => creditCode.slice(2, 8);

/**
 * Whether a code was given outside a region (of GB/T 2260, with trailing noughts). Only worth a warning: the address on
 * the licence says where an organisation is.
 */
export const isRegisteredOutside = (creditCode: string, region: string): boolean =>
  !registrationRegionOf(creditCode).startsWith(region.replace(/(00)+$/, ''));

function problemsOf(characters: readonly string[]): CreditCodeProblem[] {
  const problems: CreditCodeProblem[] = [];
  if (characters.length !== length)
    problems.push({ code: 'wrong-length', facts: { given: `${characters.length}`, expected: `${length}` } });

  for (const [index, given] of characters.slice(0, length).entries()) {
    const expected = index >= 2 && index < 8 ? 'figure' : 'figure-or-letter';
    const legal = expected === 'figure' ? figures.test(given) : alphabet.includes(given);
    if (!legal)
      problems.push({ code: 'illegal-character', facts: { position: `${index + 1}`, given, expected } });
  }
  const [department = ''] = characters;
  if (alphabet.includes(department) && !departments.includes(department)) {
    problems.push({ code: 'unknown-department', facts: { given: department, expected: departments } });
  }
  if (problems.some(({ code }) => code !== 'unknown-department')) return problems;

  const check = characters[length - 1] ?? '';
  const expected = checkCharacterOf(characters.slice(0, -1).join(''));
  if (check !== expected) problems.push({ code: 'wrong-check-character', facts: { given: check, expected } });
  return problems;
}

function notesOf(code: string): CreditCodeNote[] {
  const notes: CreditCodeNote[] = [];
  const kind = code.slice(0, 2);
  if (!kinds.has(kind)) notes.push({ code: 'unknown-kind', facts: { given: kind } });

  const given = code.charAt(16);
  const expected = organisationCheckCharacterOf(code.slice(8, 16));
  if (given !== expected) notes.push({ code: 'inner-check-character', facts: { given, expected } });
  return notes;
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714: letters count from A = 10 to Z = 35; eleven minus the sum's rest by eleven, ten being X and eleven nought. */
function organisationCheckCharacterOf(body: string): string {
  const sum = organisationWeights.reduce(
    (sum, weight, index) => sum + Number.parseInt(body.charAt(index), 36) * weight,
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : `${check}`;
}
