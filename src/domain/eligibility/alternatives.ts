import { leafKey, type Trace } from './trace.ts';

/** By the key of each leaf: every choice it stands below, with the branch that leads to it. */
type Choices = ReadonlyMap<Trace, Trace>;

/**
 * Whether two leaves of one trace (by `leafKey`) are two ways of meeting the same thing, so that "or" stands between
 * them: somewhere above they part below an `any`, or below an `all` that must not hold.
 */
export function areAlternatives(trace: Trace, one: string, other: string): boolean {
  const choices = new Map(choicesAbove(trace, true, new Map()));
  const there = choices.get(other);
  return [...(choices.get(one) ?? [])].some(
    ([choice, branch]) => there?.has(choice) && there.get(choice) !== branch,
  );
}

function* choicesAbove(trace: Trace, wanted: boolean, above: Choices): Generator<[string, Choices]> {
  const { kind } = trace.step;
  if (kind !== 'not' && kind !== 'all' && kind !== 'any') {
    yield [leafKey(trace.step, trace.subject), above];
    return;
  }
  const isChoice = kind !== 'not' && (kind === 'any') === wanted;
  for (const part of trace.parts) {
    const below = isChoice ? new Map([...above, [trace, part] as const]) : above;
    yield* choicesAbove(part, kind === 'not' ? !wanted : wanted, below);
  }
}
