import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { viewerOf } from '#domain/application/shown-state.ts';
import { programmeNames } from '#messages/programme-names.ts';
import { useProgrammeInTitle } from '#web/frame/title.tsx';
import { SayContextProvider } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { definitionQuery, recommendingUnitsQuery } from '#web/programme/use-programmes.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import type { ApplicationPage } from './application-page.ts';
import { FileContext, openFile } from './open-file.ts';
import { applicationQuery } from './use-application.ts';

/** Around every page of one file, the applicant's and the offices': reads it, and the rules it was begun under. */
export function OpenApplication() {
  const { number = '' } = useParams({ strict: false });
  const query = useQuery(applicationQuery(number));
  return <Answered query={query}>{(page) => <WithRules page={page} key={page.number} />}</Answered>;
}

function WithRules({ page }: { page: ApplicationPage }) {
  const definition = useQuery(definitionQuery(page.programme.code, page.programme.hash));
  const regions = useQuery(regionsQuery);
  const units = useQuery(recommendingUnitsQuery(page.programme.code));
  const missing = [definition, regions, units].find(({ data }) => data === undefined);

  const file = useMemo(
    () =>
      definition.data &&
      regions.data &&
      units.data &&
      openFile(page, definition.data, regions.data, units.data.units),
    [page, definition.data, regions.data, units.data],
  );
  if (!file) return missing && <Answered query={missing as UseQueryResult}>{() => null}</Answered>;
  return (
    <FileContext value={file}>
      <Told definition={file.definition} timeZone={file.settings.text('timeZone')} />
    </FileContext>
  );
}

function Told({
  definition,
  timeZone,
}: {
  definition: Parameters<typeof programmeNames>[0];
  timeZone: string;
}) {
  const { language, text } = useWords();
  const { role } = useSession();
  useProgrammeInTitle(text(definition.about.shortTitle));
  const context = useMemo(
    () => ({ timeZone, nameOf: programmeNames(definition, language), viewer: viewerOf(role) }),
    [timeZone, definition, language, role],
  );
  return (
    <SayContextProvider value={context}>
      <Outlet />
    </SayContextProvider>
  );
}
