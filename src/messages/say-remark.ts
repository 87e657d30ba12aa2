import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { type RawFacts, type SayContext, sayFacts } from './say-facts.ts';
import { fill } from './sentence.ts';

export type RemarkCode = keyof (typeof catalogue)['zh-CN']['remark'];

/** What is said and holds nothing up. */
export const sayRemark = (
  code: RemarkCode,
  facts: RawFacts,
  language: Language,
  context: SayContext,
): string => fill(catalogue[language].remark[code], sayFacts(facts, language, context));
