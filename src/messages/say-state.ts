import type { ShownOverlay } from '#domain/application/overlays.ts';
import type { Shown } from '#domain/application/shown-state.ts';
import type { OpinionStatus, SavingStatus, SectionStatus, VerdictStatus } from '#domain/application/sign.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type RawFacts, type SayContext, sayFacts } from './say-facts.ts';
import { fill, type Sentence } from './sentence.ts';

/** The word of a state that `shownState` chose, with what the reader may know: `until`, `place`, `workingDays` … */
export function sayState(shown: Shown, facts: RawFacts, language: Language, context: SayContext): string {
  const words: Readonly<Record<string, Sentence>> = catalogue[language].application.state[shown.to];
  return wordOf(words, shown.word, facts, language, context);
}

/** The word of an overlay that `shownOverlays` chose. */
export function sayOverlay(
  shown: ShownOverlay,
  facts: RawFacts,
  language: Language,
  context: SayContext,
): string {
  const words: Readonly<Record<string, Sentence>> = catalogue[language].application.overlay[shown.to];
  return wordOf(words, shown.word, facts, language, context);
}

interface Statuses {
  section: SectionStatus;
  saving: SavingStatus;
  verdict: VerdictStatus;
  opinion: OpinionStatus;
}

/** The word of what stands beside a file: `sayStatus('opinion', 'waiting', { days: '6' }, …)`. */
export function sayStatus<Family extends keyof Statuses>(
  family: Family,
  status: Statuses[Family],
  facts: RawFacts,
  language: Language,
  context: SayContext,
): string {
  return wordOf(catalogue[language].application[family], status, facts, language, context);
}

function wordOf(
  words: Readonly<Record<string, Sentence>>,
  code: string,
  facts: RawFacts,
  language: Language,
  context: SayContext,
): string {
  const sentence = words[code];
  if (sentence === undefined) throw new Error(`No word for ${code} in ${language}`);
  return fill(sentence, sayFacts(facts, language, context));
}
