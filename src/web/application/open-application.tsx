import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Rules, WithRules } from '#web/programme/with-rules.tsx';
import { Answered } from '#web/ui/answered.tsx';
import type { ApplicationPage } from './application-page.ts';
import { FileProvider } from './file-provider.tsx';
import { openFile } from './open-file.ts';
import { applicationQuery } from './use-application.ts';

/** Around every page of one file, the applicant's and the offices': reads it, and the rules it was begun under. */
export function OpenApplication() {
  const { number = '' } = useParams({ strict: false });
  const query = useQuery(applicationQuery(number));
  return (
    <Answered query={query}>
      {(page) => (
        <WithRules programme={page.programme} key={page.number}>
          {(rules) => <Opened page={page} rules={rules} />}
        </WithRules>
      )}
    </Answered>
  );
}

function Opened({
  page,
  rules: { definition, regions, recommendingUnits },
}: {
  page: ApplicationPage;
  rules: Rules;
}) {
  const file = useMemo(
    () => openFile(page, { definition, regions, recommendingUnits }),
    [page, definition, regions, recommendingUnits],
  );
  return (
    <FileProvider file={file}>
      <Outlet />
    </FileProvider>
  );
}
