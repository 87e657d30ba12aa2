import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import { useEffect } from 'react';
import { viewerOf } from '#domain/application/shown-state.ts';
import { Frame } from '#web/frame/frame.tsx';
import { useProgrammeInTitle } from '#web/frame/title.tsx';
import { SayContextProvider } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useNewestProgramme } from '#web/programme/use-programmes.ts';
import { WatchingBand } from '#web/supervision/watching-band.tsx';
import { dense } from '#web/theme.ts';
import { Answered } from '#web/ui/answered.tsx';
import { IdleWarning } from './idle-warning.tsx';
import { beginAnew, onOtherTab } from './other-tabs.ts';
import { isDaily, type Session, SessionContext, sessionQuery, whoIs } from './use-session.ts';

/** Around every page of somebody signed in. Whoever is not is led to the sign-in page by the first answer. */
export function SignedIn() {
  const query = useQuery(sessionQuery);
  if (query.data) return <Desk session={query.data} />;
  return (
    <Frame>
      <Answered query={query}>{() => null}</Answered>
    </Frame>
  );
}

function Desk({ session }: { session: Session }) {
  const { text } = useWords();
  const programme = useNewestProgramme();
  useProgrammeInTitle(programme && text(programme.shortTitle));
  const who = whoIs(session);
  useEffect(() => onOtherTab((now) => now !== who && beginAnew(now)), [who]);
  const timeZone = programme?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

  const pages = (
    <Frame session={session}>
      <WatchingBand />
      <Outlet />
    </Frame>
  );

  return (
    <SessionContext value={session}>
      <SayContextProvider value={{ timeZone, viewer: viewerOf(session.role) }}>
        {isDaily(session.role) ? <ConfigProvider theme={dense}>{pages}</ConfigProvider> : pages}
        <IdleWarning who={who} />
      </SayContextProvider>
    </SessionContext>
  );
}
