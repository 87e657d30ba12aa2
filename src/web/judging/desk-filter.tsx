import type { Direction } from '#domain/programme/definition.ts';
import { type OpinionStatus, opinionStatuses } from '#domain/recommendation/opinion.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Narrowing } from '#web/ui/narrowing.tsx';
import type { DeskAsked } from './use-desk.ts';

interface Parts {
  asked: DeskAsked;
  directions: readonly Direction[];
  go: (asked: DeskAsked) => void;
}

/** Direction, how the opinion stands, and words to look for; the tab stays. */
export function DeskFilter({ asked, directions, go }: Parts) {
  const { language, say, text } = useWords();
  const context = useSayContext();
  const { turn, direction, opinion, search } = asked;
  const opinionWord = (status: OpinionStatus) => sayStatus('opinion', status, {}, language, context);
  return (
    <Narrowing
      key={JSON.stringify(asked)}
      asked={{ direction, opinion, search }}
      choices={[
        {
          name: 'direction',
          label: say('recommendingDesk.filter.direction'),
          every: say('recommendingDesk.filter.everyDirection'),
          options: directions.map(({ code, title }) => ({ code, label: text(title) })),
        },
        {
          name: 'opinion',
          label: say('recommendingDesk.column.opinion'),
          every: say('recommendingDesk.filter.everyOpinion'),
          options: opinionStatuses.map((status) => ({ code: status, label: opinionWord(status) })),
        },
      ]}
      search={{
        label: say('recommendingDesk.filter.search'),
        go: say('recommendingDesk.filter.go'),
        most: 100,
      }}
      narrow={(given) => go({ ...(turn && { turn }), ...given })}
    />
  );
}
