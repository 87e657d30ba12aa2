import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Direction } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import './narrowing.css';

interface Parts {
  direction: string | undefined;
  search: string | undefined;
  mostSearched: number;
  directions: readonly Direction[];
  labels: { direction: string; everyDirection: string; search: string; go: string };
  /** Both as they stand in the form; empty is not narrowed. */
  narrow: (direction: string, search: string) => void;
  children?: ReactNode;
}

/** A table narrowed to a direction at once, and to words when they are sent. Keyed by what was asked, it shows that again. */
export function Narrowing({ direction, search, mostSearched, directions, labels, narrow, children }: Parts) {
  const { text } = useWords();
  return (
    <search>
      <form
        className="narrowing"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          narrow(String(given.get('direction')), String(given.get('search')).trim());
        }}
      >
        <label>
          {labels.direction}
          <select
            name="direction"
            defaultValue={direction ?? ''}
            onChange={({ target }) => narrow(target.value, search ?? '')}
          >
            <option value="">{labels.everyDirection}</option>
            {directions.map(({ code, title }) => (
              <option key={code} value={code}>
                {text(title)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {labels.search}
          <input name="search" type="search" maxLength={mostSearched} defaultValue={search ?? ''} />
        </label>
        <Button htmlType="submit">{labels.go}</Button>
        {children}
      </form>
    </search>
  );
}
