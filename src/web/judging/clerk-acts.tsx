import { useOffered } from '#web/application/use-offered.ts';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { CheckPage } from './check-page.ts';
import { GroundAct } from './ground-act.tsx';
import { Returning } from './returning.tsx';
import { useFileAct } from './use-check.ts';

/** What the clerk may do with the file as it stands. */
export function ClerkActs({ page }: { page: CheckPage }) {
  const { say, speak } = useWords();
  const offered = useOffered(page);
  const pass = useFileAct(page, 'POST', 'checked');
  const reopen = useFileAct(page, 'DELETE', 'checked');
  const left = page.lines.filter(({ given }) => !given?.current).length;
  return (
    <>
      {offered('pass-check') && (
        <ActPanel
          act={speak('application.act.pass-check')}
          waitsFor={left > 0 ? say('recommendingDesk.pass.waitsFor', { count: left }) : undefined}
          whatHappens={say('recommendingDesk.pass.happens')}
          doing={say('recommendingDesk.pass.doing')}
          pending={pass.isPending}
          problem={pass.error}
          onConfirm={() => pass.mutate()}
        />
      )}
      {offered('return') && <Returning page={page} />}
      {offered('pass-check') && !page.proposal && (
        <GroundAct
          page={page}
          path="proposal"
          act={say('recommendingDesk.propose.act')}
          whatHappens={say('recommendingDesk.propose.happens')}
          doing={say('recommendingDesk.propose.doing')}
        />
      )}
      {offered('reopen-check') && (
        <ActPanel
          act={speak('application.act.reopen-check')}
          whatHappens={say('recommendingDesk.reopen.happens')}
          doing={say('recommendingDesk.reopen.doing')}
          pending={reopen.isPending}
          problem={reopen.error}
          onConfirm={() => reopen.mutate()}
        />
      )}
    </>
  );
}
