import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { AskingExperts, type ExpertsAsked, expertsToSend } from './asking-experts.tsx';
import type { DrawPage } from './draw-page.ts';
import { isOffered } from './draw-steps.ts';
import { useDrawAct } from './use-draws.ts';

/** The programme office mends its request, when the pool office has asked for a change. */
export function AskingAgain({ draw }: { draw: DrawPage }) {
  const { say, speak } = useWords();
  const { role } = useSession();
  const [asked, setAsked] = useTyped<ExpertsAsked>(`request-again.${draw.programme}`, {
    take: `${draw.take}`,
    alternates: `${draw.alternates}`,
    fields: draw.fields,
  });
  const { mutate, isPending, error } = useDrawAct<unknown>(draw, 'PUT', 'request');
  if (!isOffered('request-again', draw.state, role)) return null;
  return (
    <ActPanel
      keep={`request-again.${draw.programme}`}
      act={speak('act.request-again')}
      whatHappens={
        <>
          <p>{say('drawDesk.request.again')}</p>
          <AskingExperts id="request-again" asked={asked} problem={error} change={setAsked} />
        </>
      }
      doing={say('drawDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(expertsToSend(asked))}
    />
  );
}
