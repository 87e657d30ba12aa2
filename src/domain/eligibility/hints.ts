import type { Answers } from '#domain/application/answers.ts';
import { isRegisteredOutside, normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Settings } from '#domain/programme/settings-of.ts';

/** What is shown to whoever fills in or checks a file and never counted: neither a condition nor a verdict. */
export type Hint =
  /** The same unit leads other files of this direction; where the programme leaves it to the recommending unit, it chooses. */
  | { hint: 'leads-again'; facts: { numbers: string } }
  /** The authority that gave the credit code lies outside the region; the address on the licence decides. */
  | { hint: 'code-outside'; facts: { given: string } };

export interface HintsAbout {
  direction: string;
  answers: Answers;
  /** Other live files that lead under the same code. */
  others: readonly { number: string; direction: string }[];
}

export function hintsOf(settings: Settings, { direction, answers, others }: HintsAbout): Hint[] {
  const hints: Hint[] = [];
  const here = others.filter((other) => other.direction === direction).map(({ number }) => number);
  if (here.length > 0 && settings.optional('secondLeadSameDirection') === 'warn')
    hints.push({ hint: 'leads-again', facts: { numbers: here.join(', ') } });

  const typed = answers.get('unit.creditCode');
  const code = typeof typed === 'string' ? normaliseCreditCode(typed) : '';
  const region = settings.optional('region');
  if (region !== undefined && /^.{2}\d{6}/.test(code) && isRegisteredOutside(code, region))
    hints.push({ hint: 'code-outside', facts: { given: code.slice(2, 8) } });
  return hints;
}
