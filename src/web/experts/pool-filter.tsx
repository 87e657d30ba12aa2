import type { Direction } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { Narrowing } from '#web/ui/narrowing.tsx';
import type { PoolAsked } from './use-experts.ts';

interface Parts {
  asked: PoolAsked;
  directions: readonly Direction[];
  go: (asked: PoolAsked) => void;
}

/** A field of expertise, and words to look for in names and employers. */
export function PoolFilter({ asked, directions, go }: Parts) {
  const { say } = useWords();
  return (
    <Narrowing
      key={JSON.stringify(asked)}
      direction={asked.field}
      search={asked.search}
      mostSearched={60}
      directions={directions}
      labels={{
        direction: say('expertPoolDesk.filter.field'),
        everyDirection: say('expertPoolDesk.filter.everyField'),
        search: say('expertPoolDesk.filter.search'),
        go: say('expertPoolDesk.filter.go'),
      }}
      narrow={(field, search) => go({ ...(field && { field }), ...(search && { search }) })}
    >
      {(asked.field || asked.search) && (
        <button type="button" className="link-button" onClick={() => go({})}>
          {say('expertPoolDesk.filter.clear')}
        </button>
      )}
    </Narrowing>
  );
}
