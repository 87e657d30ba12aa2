import type { IdentifierProblem } from './identifier-problem.ts';
import { industryTable } from './industry-table.ts';

/** A class of GB/T 4754-2017: a section (a letter), a division (two figures) or a group (three figures). */
export interface Industry {
  code: string;
  zh: string;
  en: string;
  /** What it belongs to: a group its division, a division its section. */
  of?: string;
}

/** Why a code cannot be given as somebody's industry: no such class, or not down to the group where that is asked. */
export type IndustryProblem = IdentifierProblem<'industry-unknown' | 'industry-too-wide'>;

export const industries: ReadonlyMap<string, Industry> = readTable();

export const industrySections: readonly Industry[] = [...industries.values()].filter(
  ({ of }) => of === undefined,
);

/** The classes one level below, in the order of the standard. */
export const industriesUnder = (code: string): Industry[] =>
  [...industries.values()].filter(({ of }) => of === code);

/** The class with those it belongs to, from the section down; empty for an unknown code. */
export function industryPath(code: string): Industry[] {
  const path: Industry[] = [];
  for (
    let industry = industries.get(code);
    industry;
    industry = industry.of ? industries.get(industry.of) : undefined
  ) {
    path.unshift(industry);
  }
  return path;
}

/** The letter of the section a class lies in. */
export const sectionOf = (code: string): string | undefined => industryPath(code)[0]?.code;

/** Section C: divisions 13 to 43. */
export const isManufacturing = (code: string): boolean => sectionOf(code) === 'C';

export function industryProblem(code: string): IndustryProblem | undefined {
  const industry = industries.get(code);
  if (!industry) return { code: 'industry-unknown', facts: { given: code } };
  return code.length < 3 ? { code: 'industry-too-wide', facts: { given: industry.zh } } : undefined;
}

function readTable(): Map<string, Industry> {
  const found = new Map<string, Industry>();
  let section = '';

  for (const line of industryTable.trim().split('\n')) {
    const [, code, zh, en] = /^(\S+)\s+(.+) \| (.+)$/.exec(line) ?? [];
    if (!code || !zh || !en) throw new Error(`No class of industry: ${line}`);

    if (code.length === 1) section = code;
    const of = code.length === 3 ? code.slice(0, 2) : section;
    found.set(code, { code, zh, en, ...(code.length > 1 && { of }) });
  }
  return found;
}
