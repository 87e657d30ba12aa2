import { nameKey } from '#domain/eligibility/list-match.ts';
import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';

/** An organisation as a list or a form names it. */
export interface NamedUnit {
  creditCode: string | undefined;
  name: string;
}

export interface PoolExpert {
  id: string;
  /** Where he is employed now. */
  employers: readonly NamedUnit[];
  /** Why he is set aside on the day, as the pool records it. */
  unavailable?: string | undefined;
}

/** A unit that takes part in the call: it leads a file, or joins in one. */
export interface Participant extends NamedUnit {
  application: string;
  direction: string;
  part: 'lead' | 'joint';
}

/** How far the participation of an expert's own unit reaches, by its part. */
export type UnitAppliesRule = Readonly<Record<Participant['part'], 'whole-call' | 'its-direction'>>;

export interface Exclusion {
  expert: string;
  reason: string;
  /** By the credit code, which is certain; or by the name, where one side has no code; or as the pool records it. */
  source: 'employer-code' | 'employer-name' | 'pool';
  /** The file that keeps him out: where there are several, one that the employer leads. */
  application: string | null;
}

/** Everybody who is kept out of a direction's draw, each once: by the pool's own record, else by his employer. */
export function excludeFrom(
  experts: readonly PoolExpert[],
  participants: readonly Participant[],
  direction: string,
  rule: UnitAppliesRule,
): Exclusion[] {
  const setAside = experts.flatMap(({ id, unavailable }): Exclusion[] =>
    unavailable === undefined ? [] : [{ expert: id, reason: unavailable, source: 'pool', application: null }],
  );
  const others = experts.filter(({ unavailable }) => unavailable === undefined);
  return [...setAside, ...excludeEmployed(others, participants, direction, rule)];
}

/**
 * Experts whose employer takes part in the call, so far as that reaches this direction's draw: each once. Without a code
 * on one side an equal name suffices; leaving out one too many costs less than drawing one who must not be there.
 */
export function excludeEmployed(
  experts: readonly PoolExpert[],
  participants: readonly Participant[],
  direction: string,
  rule: UnitAppliesRule,
): Exclusion[] {
  const reaching = participants
    .filter((each) => each.direction === direction || rule[each.part] === 'whole-call')
    .toSorted((a, b) => Number(a.part === 'joint') - Number(b.part === 'joint'));
  const byCode = new Map<string, Participant>();
  const byName = new Map<string, Participant[]>();
  for (const each of reaching) {
    const code = codeOf(each);
    if (code && !byCode.has(code)) byCode.set(code, each);
    byName.set(nameKey(each.name), [...(byName.get(nameKey(each.name)) ?? []), each]);
  }

  return experts.flatMap(({ id, employers }): Exclusion[] => {
    const certain = employers.flatMap((employer) => byCode.get(codeOf(employer)) ?? [])[0];
    const named = employers.flatMap((employer) =>
      (byName.get(nameKey(employer.name)) ?? []).filter(
        (each) => codeOf(each) === '' || codeOf(employer) === '',
      ),
    )[0];
    const found = certain ?? named;
    return found
      ? [
          {
            expert: id,
            reason: 'conflict-unit-applies',
            source: certain ? 'employer-code' : 'employer-name',
            application: found.application,
          },
        ]
      : [];
  });
}

const codeOf = ({ creditCode }: NamedUnit): string => normaliseCreditCode(creditCode ?? '');

/** How many are excluded by each reason, each expert counted once, by his first. */
export function countExcluded(
  exclusions: readonly { expert: string; reason: string }[],
): Record<string, number> {
  const first = new Map<string, string>();
  for (const { expert, reason } of exclusions) if (!first.has(expert)) first.set(expert, reason);
  const counts: Record<string, number> = {};
  for (const reason of first.values()) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
