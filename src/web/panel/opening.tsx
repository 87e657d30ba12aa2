import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { PanelPage } from './panel-page.ts';
import { type PanelAct, usePanelAct } from './use-panels.ts';

interface Parts {
  programme: string;
  page: PanelPage;
  done: (what: string) => void;
}

/** The officer gives out files and opens the seals; the supervisor is there when they are opened. */
export function Opening({ programme, page, done }: Parts) {
  const { role } = useSession();
  if (page.openedAt) return null;
  const allIn = page.files.every(({ sealed, missing, recused }) => sealed > 0 && missing + recused === 0);
  const act = (step: PanelAct) => <Act programme={programme} page={page} step={step} done={done} />;
  if (role === 'programme-officer')
    return (
      <div className="acts">
        {!allIn && act('assignment')}
        {act('opening')}
      </div>
    );
  if (role !== 'supervisor' || page.witnessedByMe) return null;
  return <div className="acts">{act('witness')}</div>;
}

function Act({ programme, page, step, done }: Parts & { step: PanelAct }) {
  const { say } = useWords();
  const { mutate, isPending, error } = usePanelAct({ programme, panel: page.panel }, step, () =>
    done(say(`reviewingDesk.${step}.done`, { panel: page.panel })),
  );
  return (
    <ActPanel
      act={say(`reviewingDesk.${step}.act`)}
      whatHappens={<p>{say(`reviewingDesk.${step}.whatHappens`)}</p>}
      {...(step === 'opening' && { final: say('reviewingDesk.opening.final') })}
      doing={say('reviewingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
