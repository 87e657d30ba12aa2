import type { Definition } from '#domain/programme/definition.ts';

/** The judgement by which a programme lists the reasons of its formality decision, and the group of those for a supplement. */
const decision = 'formality-decision';
const supplementGroup = 'supplement';

/** Reason codes that may stand under a request for a supplement, or under a rejection in form. */
export function formalityReasons(
  { judgements, reasons }: Definition,
  outcome: 'supplement' | 'reject',
): ReadonlySet<string> {
  const listed = judgements.find(({ code }) => code === decision)?.reasons ?? [];
  const asksForMore = new Set(
    reasons.filter(({ group }) => group === supplementGroup).map(({ code }) => code),
  );
  return new Set(listed.filter((code) => asksForMore.has(code) === (outcome === 'supplement')));
}
