import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { LinkToHandOn } from '#web/ui/link-to-hand-on.tsx';
import { type ExpertPage, useExpertLink } from './use-experts.ts';

/** A link by which an invited expert chooses his sign-in name. */
export function OfferingLink({ expert }: { expert: ExpertPage }) {
  const { say } = useWords();
  const { mutate, isPending, error, data } = useExpertLink(expert.id);
  if (data) return <LinkToHandOn label={say('expertPoolDesk.link.made')} link={data.link} />;
  return (
    <ActPanel
      act={say('expertPoolDesk.link.act')}
      whatHappens={say('expertPoolDesk.link.happens', { name: expert.name })}
      doing={say('expertPoolDesk.link.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
