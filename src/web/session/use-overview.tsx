import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '#web/language/words.ts';
import { useSession } from './use-session.ts';

/** The way back to the page from which those who see a whole programme, or sign for it, open all others. */
export function useOverview(): ReactNode {
  const { say } = useWords();
  const { role } = useSession();
  if (role === 'programme-officer') return <Link to="/programme">{say('provinceDesk.overview.title')}</Link>;
  if (role === 'supervisor') return <Link to="/supervision">{say('supervisionDesk.title')}</Link>;
  if (role === 'department-leader') return <Link to="/to-sign">{say('decidingDesk.title')}</Link>;
  return undefined;
}
