import type { Refusal, RefusalCode } from '#domain/refusal.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type SayContext, sayFacts } from './say-facts.ts';
import { fill, type Sentence } from './sentence.ts';
import { type Helper, whoHelps } from './who-helps.ts';
import type { RefusalWords } from './zh-CN/refusal.ts';

/** A no as people read it. `helper` is the code of who helps, for the page that knows the name and telephone. */
export interface SaidRefusal {
  rule: string;
  given: string;
  remedy: string;
  help: string;
  helper: Helper;
}

export function sayRefusal(
  { refused, facts }: Refusal,
  language: Language,
  context: SayContext,
): SaidRefusal {
  const { code, help } = catalogue[language].refusal as {
    code: Record<RefusalCode, RefusalWords>;
    help: Record<Helper, Sentence>;
  };
  const { acts = {}, ...whole } = code[refused];
  const act = facts.act ?? '';
  const words = { ...whole, ...(Object.hasOwn(acts, act) && acts[act]) };
  const said = sayFacts(facts, language, context);
  const helper = whoHelps(refused, facts.act);

  return {
    rule: fill(words.rule, said),
    given: fill(words.given, said),
    remedy: fill(words.remedy, said),
    help: fill(help[helper], said),
    helper,
  };
}
