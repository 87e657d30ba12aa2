import { createContext, useContext } from 'react';
import type { Problem } from '#domain/refusal.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { atField } from './field-words.ts';

/** What is wrong on the page now, by field or cell; the words are the same at the field and in the summary. */
export const WrongsContext = createContext<readonly Problem[]>([]);

/** The words at one field or cell. */
export function useWrong(field: string): string | undefined {
  const words = useWords();
  const context = useSayContext();
  const problem = useContext(WrongsContext).find((each) => each.field === field);
  return problem && atField(problem, words, context);
}
