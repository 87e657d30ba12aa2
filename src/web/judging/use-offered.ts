import type { Act } from '#domain/application/lifecycle.ts';
import { takeStep } from '#domain/application/take-step.ts';
import { isRefusal } from '#domain/refusal.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSession } from '#web/session/use-session.ts';
import type { CheckPage } from './check-page.ts';

/** Whether the lifecycle gives this person this act on the file as it stands. */
export function useOffered(page: CheckPage): (act: Act) => boolean {
  const { lifecycle } = useFile();
  const { role } = useSession();
  return (act) => page.version !== null && !isRefusal(takeStep(lifecycle, act, page, { role }));
}
