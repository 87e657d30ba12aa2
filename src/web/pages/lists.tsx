import { useQuery } from '@tanstack/react-query';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { OneList } from '#web/lists/one-list.tsx';
import { listsQuery } from '#web/lists/use-lists.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useOverview } from '#web/session/use-overview.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** The lists that conditions, preferences and draws look at, each with its versions. */
export function ListsPage() {
  const { say } = useWords();
  return (
    <Page title={say('listsDesk.title')} lead={say('listsDesk.lead')} back={useOverview()}>
      <WithProgramme none={say('listsDesk.noProgramme')}>
        {({ code }, definition) => <Lists programme={code} definition={definition} />}
      </WithProgramme>
    </Page>
  );
}

function Lists({ programme, definition }: { programme: string; definition: Definition }) {
  const { say } = useWords();
  const query = useQuery(listsQuery(programme));
  return (
    <Answered query={query}>
      {({ lists }) => (
        <>
          {lists.length === 0 && <p className="desk-empty">{say('listsDesk.none')}</p>}
          {lists.flatMap((list) => {
            const defined = definition.lists.find(({ code }) => code === list.list);
            return defined
              ? [<OneList key={list.list} programme={programme} list={list} definition={defined} />]
              : [];
          })}
        </>
      )}
    </Answered>
  );
}
