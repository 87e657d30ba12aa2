import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { ChangesList } from './changes-list.tsx';
import { changesQuery } from './use-changes.ts';

/** What a submission changed, read when somebody opens it. */
export function SeeChanges({ revision }: { revision: number }) {
  const { page } = useFile();
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...changesQuery(page.number, revision), enabled: opened });
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{say('desk.changes.see', { revision: revision - 1 })}</summary>
      {opened && <Answered query={query}>{(changes) => <ChangesList changes={changes} />}</Answered>}
    </details>
  );
}
