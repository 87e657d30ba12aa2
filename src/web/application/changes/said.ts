import type { Answer } from '#domain/application/answers.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { sayAnswer } from '#messages/say-answer.ts';
import { useFile } from '#web/application/open-file.ts';
import { readingOf } from '#web/application/reading.ts';
import { useWords } from '#web/language/words.ts';
import type { Moment, ReadChanges } from './use-changes.ts';

/** An answer in the words of its own submission: a member goes by the name that it had then. */
export type Said = (moment: Moment, field: Field | Column, answer: Answer | undefined) => string | undefined;

export function useSaid({ participants }: ReadChanges): Said {
  const file = useFile();
  const { language, say } = useWords();
  const factsOf = (moment: Moment) => {
    const { lead = '', ...joint } = participants[moment];
    const rows = Object.entries(joint).map(([id, name]) => ({ id, cells: { name } }));
    return {
      direction: file.page.direction,
      answers: new Map<string, Answer>([
        ['unit.name', lead],
        ['jointUnits', { rows }],
      ]),
    };
  };
  const reading = {
    before: readingOf(file, factsOf('before'), language),
    after: readingOf(file, factsOf('after'), language),
  };
  return (moment, field, answer) =>
    answer !== undefined && field.type === 'figures'
      ? say('desk.changes.pictures')
      : sayAnswer(reading[moment], field, answer);
}
