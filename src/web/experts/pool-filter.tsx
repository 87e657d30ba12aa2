import { Button } from 'antd';
import type { Direction } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import type { PoolAsked } from './use-experts.ts';
import '#web/judging/desk-filter.css';

interface Parts {
  asked: PoolAsked;
  directions: readonly Direction[];
  go: (asked: PoolAsked) => void;
}

/** A field of expertise, and words to look for in names and employers. */
export function PoolFilter({ asked, directions, go }: Parts) {
  const { say, text } = useWords();
  const narrowed = (field: string, search: string): PoolAsked => ({
    ...(field && { field }),
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
          go(narrowed(String(given.get('field')), String(given.get('search')).trim()));
        }}
      >
        <label>
          {say('expertPoolDesk.filter.field')}
          <select
            name="field"
            defaultValue={asked.field ?? ''}
            onChange={({ target }) => go(narrowed(target.value, asked.search ?? ''))}
          >
            <option value="">{say('expertPoolDesk.filter.everyField')}</option>
            {directions.map(({ code, title }) => (
              <option key={code} value={code}>
                {text(title)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('expertPoolDesk.filter.search')}
          <input name="search" type="search" maxLength={60} defaultValue={asked.search ?? ''} />
        </label>
        <Button htmlType="submit">{say('expertPoolDesk.filter.go')}</Button>
        {(asked.field || asked.search) && (
          <button type="button" className="link-button" onClick={() => go({})}>
            {say('expertPoolDesk.filter.clear')}
          </button>
        )}
      </form>
    </search>
  );
}
