import { type Sign, sign } from '#domain/application/sign.ts';
import { type ObjectionOutcome, objectionOutcomes } from './objection.ts';

/** How far an objection is, on the page of whom it concerns: an outcome is nobody's success, so it has no colour. */
export const objectionSigns = {
  examined: sign('moving', 'half'),
  sustained: sign('still', 'tick'),
  partly: sign('still', 'half'),
  rejected: sign('still', 'ring'),
} as const satisfies Record<'examined' | ObjectionOutcome, Sign>;

/** The outcome that a reason code of a decided objection stands for; undefined: it is still being examined. */
export const outcomeOf = (code: string | null): ObjectionOutcome | undefined =>
  objectionOutcomes.find((outcome) => code === `objection-${outcome}`);
