import { sign } from '#domain/application/sign.ts';
import type { ListDefinition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import { LoadingList } from './loading-list.tsx';
import type { ListHere } from './use-lists.ts';
import { VersionTable } from './version-table.tsx';
import { WithdrawingList } from './withdrawing-list.tsx';

interface Parts {
  programme: string;
  list: ListHere;
  definition: ListDefinition;
}

/** One list: what it is, whether it can be used today, its versions, and what may be done with it. */
export function OneList({ programme, list, definition }: Parts) {
  const { say, text } = useWords();
  const { versions, usable, mayChange } = list;
  const standing = versions.filter(({ withdrawn }) => withdrawn === null);
  const state = usable ? 'usable' : standing.length > 0 ? 'old' : 'absent';
  const id = `list-${list.list}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{text(definition.title)}</h2>
      <p>
        <StatusWord sign={usable ? sign('met', 'tick') : sign('attend', 'triangle')}>
          {say(`listsDesk.state.${state}`)}
        </StatusWord>
        {!usable && (
          <span className="quiet">
            {say('desk.apart')}
            {text(definition.whenAbsent)}
          </span>
        )}
      </p>
      <p className="note">{say('listsDesk.source', { source: text(definition.source) })}</p>
      {versions.length > 0 && (
        <div className="below">
          <VersionTable title={text(definition.title)} versions={versions} />
        </div>
      )}
      {mayChange && (
        <div className="acts">
          <LoadingList programme={programme} definition={definition} />
          {standing.map(({ number }) => (
            <WithdrawingList key={number} programme={programme} list={list.list} version={number} />
          ))}
        </div>
      )}
    </section>
  );
}
