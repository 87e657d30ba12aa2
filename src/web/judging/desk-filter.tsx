import { Button } from 'antd';
import type { Direction } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import type { DeskAsked } from './use-desk.ts';
import './desk-filter.css';

interface Parts {
  asked: DeskAsked;
  directions: readonly Direction[];
  go: (asked: DeskAsked) => void;
}

/** Direction and words to look for; the tab stays. */
export function DeskFilter({ asked, directions, go }: Parts) {
  const { say, text } = useWords();
  const turn = asked.turn === undefined ? {} : { turn: asked.turn };
  const narrowed = (direction: string, search: string): DeskAsked => ({
    ...turn,
    ...(direction && { direction }),
    ...(search && { search }),
  });
  return (
    <search>
      <form
        className="desk-filter"
        key={JSON.stringify(asked)}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          go(narrowed(String(given.get('direction')), String(given.get('search')).trim()));
        }}
      >
        <label>
          {say('recommendingDesk.filter.direction')}
          <select
            name="direction"
            defaultValue={asked.direction ?? ''}
            onChange={({ target }) => go(narrowed(target.value, asked.search ?? ''))}
          >
            <option value="">{say('recommendingDesk.filter.everyDirection')}</option>
            {directions.map(({ code, title }) => (
              <option key={code} value={code}>
                {text(title)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('recommendingDesk.filter.search')}
          <input name="search" type="search" maxLength={100} defaultValue={asked.search ?? ''} />
        </label>
        <Button htmlType="submit">{say('recommendingDesk.filter.go')}</Button>
      </form>
    </search>
  );
}
