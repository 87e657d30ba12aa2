import { useWords } from '#web/language/words.ts';
import { useNewestDefinition } from '#web/programme/use-programmes.ts';

/** A field of expertise is a direction's code or a word of the pool; a code is read as the direction's title. */
export function useFieldWord(): (field: string) => string {
  const { text } = useWords();
  const directions = useNewestDefinition()?.directions ?? [];
  return (field) => {
    const direction = directions.find(({ code }) => code === field);
    return direction ? text(direction.title) : field;
  };
}
