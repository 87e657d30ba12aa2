import { useQuery } from '@tanstack/react-query';
import { useWords } from '#web/language/words.ts';
import { ObjectionTable } from '#web/objection/objection-table.tsx';
import { objectionsQuery } from '#web/objection/use-objections.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useOverview } from '#web/session/use-overview.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

export function ObjectionsPage() {
  const { say } = useWords();
  const query = useQuery(objectionsQuery);
  return (
    <Page title={say('objectionDesk.title')} lead={say('objectionDesk.lead')} back={useOverview()}>
      <WithProgramme none={say('objectionDesk.none')}>
        {() => (
          <Answered query={query}>{({ objections }) => <ObjectionTable objections={objections} />}</Answered>
        )}
      </WithProgramme>
    </Page>
  );
}
