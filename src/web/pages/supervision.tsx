import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { FileList } from '#web/supervision/file-list.tsx';
import { Flags } from '#web/supervision/flags.tsx';
import { ReadList } from '#web/supervision/read-list.tsx';
import { Stages } from '#web/supervision/stages.tsx';
import { supervisionQuery } from '#web/supervision/use-supervision.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import '#web/panel/panel.css';

/** Everything a supervisor looks at, from one page; nothing here can be done, only read. */
export function SupervisionPage() {
  const { say } = useWords();
  return (
    <Page title={say('supervisionDesk.title')} lead={say('supervisionDesk.lead')}>
      <WithProgramme none={say('provinceDesk.noProgramme')}>
        {({ code }, definition) => <Watched programme={code} definition={definition} />}
      </WithProgramme>
    </Page>
  );
}

function Watched({ programme, definition }: { programme: string; definition: Definition }) {
  const { after } = useSearch({ from: '/desks/supervision' });
  return (
    <Answered query={useQuery(supervisionQuery(programme))}>
      {(page) => (
        <>
          <Stages states={page.states} />
          <Flags page={page} programme={programme} definition={definition} />
          <FileList after={after} />
          <ReadList reads={page.reads} />
        </>
      )}
    </Answered>
  );
}
