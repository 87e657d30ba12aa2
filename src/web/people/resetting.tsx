import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { LinkToHandOn } from '#web/ui/link-to-hand-on.tsx';
import { useOfferingReset } from './use-password.ts';
import type { Member } from './use-people.ts';

/** A link for somebody who has forgotten his password. */
export function Resetting({ member }: { member: Member }) {
  const { say } = useWords();
  const name = member.name ?? member.label;
  const { mutate, isPending, error, data } = useOfferingReset(member.membership);
  if (data) return <LinkToHandOn label={say('peopleDesk.reset.made', { name })} link={data.link} />;
  return (
    <ActPanel
      act={say('peopleDesk.reset.named', { name })}
      whatHappens={<p>{say('peopleDesk.reset.whatHappens', { name })}</p>}
      doing={say('peopleDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
