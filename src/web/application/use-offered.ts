import type { Application } from '#domain/application/application.ts';
import type { Act } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { isRefusal } from '#domain/refusal.ts';
import { useSession } from '#web/session/use-session.ts';
import { useFile } from './open-file.ts';

type Seen = Pick<Application, 'number' | 'state'> & { version: number | null };

/** Whether the lifecycle gives this person this act on the file as he sees it; without a version he decides nothing. */
export function useOffered(seen: Seen): (act: Act) => boolean {
  const { lifecycle } = useFile();
  const { role } = useSession();
  return (act) => seen.version !== null && !isRefusal(takeStep(lifecycle, act, seen, { role }));
}
