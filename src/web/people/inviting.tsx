import { useState } from 'react';
import { mayInvite } from '#domain/people/invite.ts';
import { roles } from '#domain/people/role.ts';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { LinkToHandOn } from '#web/ui/link-to-hand-on.tsx';
import { useInvitation } from './use-people.ts';

/** A link for somebody who shall act for an organisation, in one of the roles that fit it. */
export function Inviting({ into }: { into: { id?: string; kind: string } }) {
  const { say, speak } = useWords();
  const { role: mine } = useSession();
  const { mutate, isPending, error, data } = useInvitation();
  const here = into.id ?? '';
  const fitting = roles.filter((role) =>
    mayInvite(
      { id: '', membership: '', role: mine, organisation: here },
      { organisation: here, kind: into.kind },
      role,
    ),
  );
  const [role, setRole] = useState('');
  if (data) return <LinkToHandOn label={say('peopleDesk.invite.made')} link={data.link} />;
  if (fitting.length === 0) return null;
  return (
    <ActPanel
      act={say('peopleDesk.invite.act')}
      whatHappens={
        <>
          <p>{say('peopleDesk.invite.whatHappens')}</p>
          <Choose
            label={say('peopleDesk.invite.role')}
            value={role}
            options={fitting.map((code) => ({ code, label: speak(`people.role.${code}`) }))}
            choose={setRole}
          />
        </>
      }
      doing={say('peopleDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ role, ...(into.id && { organisation: into.id }) })}
    />
  );
}
