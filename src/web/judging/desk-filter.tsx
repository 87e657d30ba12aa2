import type { Direction } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { Narrowing } from '#web/ui/narrowing.tsx';
import type { DeskAsked } from './use-desk.ts';

interface Parts {
  asked: DeskAsked;
  directions: readonly Direction[];
  go: (asked: DeskAsked) => void;
}

/** Direction and words to look for; the tab stays. */
export function DeskFilter({ asked, directions, go }: Parts) {
  const { say } = useWords();
  const turn = asked.turn === undefined ? {} : { turn: asked.turn };
  return (
    <Narrowing
      key={JSON.stringify(asked)}
      direction={asked.direction}
      search={asked.search}
      mostSearched={100}
      directions={directions}
      labels={{
        direction: say('recommendingDesk.filter.direction'),
        everyDirection: say('recommendingDesk.filter.everyDirection'),
        search: say('recommendingDesk.filter.search'),
        go: say('recommendingDesk.filter.go'),
      }}
      narrow={(direction, search) =>
        go({ ...turn, ...(direction && { direction }), ...(search && { search }) })
      }
    />
  );
}
