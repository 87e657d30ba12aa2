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
  const { say, text } = useWords();
  return (
    <Narrowing
      key={JSON.stringify(asked)}
      asked={{ field: asked.field, search: asked.search }}
      choices={[
        {
          name: 'field',
          label: say('expertPoolDesk.filter.field'),
          every: say('expertPoolDesk.filter.everyField'),
          options: directions.map(({ code, title }) => ({ code, label: text(title) })),
        },
      ]}
      search={{
        label: say('expertPoolDesk.filter.search'),
        go: say('expertPoolDesk.filter.go'),
        most: 60,
      }}
      narrow={go}
    >
      {(asked.field || asked.search) && (
        <button type="button" className="link-button" onClick={() => go({})}>
          {say('expertPoolDesk.filter.clear')}
        </button>
      )}
    </Narrowing>
  );
}
