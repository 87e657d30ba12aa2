import type { ReactNode } from 'react';
import { useWords } from '#web/language/words.ts';
import { isDaily, type Session } from '#web/session/use-session.ts';
import { Header } from './header.tsx';
import { OfflineLine } from './offline-line.tsx';
import './frame.css';

/** What stands around every page: the way past the header, the header, the state of the network, the page. */
export function Frame({ session, children }: { session?: Session; children: ReactNode }) {
  const { say } = useWords();
  return (
    <>
      <a className="skip" href="#main">
        {say('desk.skip')}
      </a>
      <Header {...(session && { session })} />
      <OfflineLine />
      <main id="main" className={`main${session && isDaily(session.role) ? ' main-desk' : ''}`} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
