import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Role } from '#domain/people/role.ts';
import { useWords } from '#web/language/words.ts';
import { AccountForm } from '#web/people/account-form.tsx';
import { invitationQuery, useLink } from '#web/people/use-link.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** Who invites, for which unit and as what; whoever accepts chooses his own name and password. */
export function InvitationPage() {
  const { code } = useParams({ from: '/visitors/invitations/$code' });
  return (
    <Answered query={useQuery(invitationQuery(code))}>
      {(invited) => <Accepting code={code} {...invited} />}
    </Answered>
  );
}

function Accepting({ code, organisation, role }: { code: string; organisation: string; role: Role }) {
  const { say, speak } = useWords();
  const { mutate, isPending, error } = useLink('invitations', code);
  return (
    <Page
      title={say('peopleDesk.invitation.title')}
      lead={say('peopleDesk.invitation.lead', { organisation, role: speak(`people.role.${role}`) })}
    >
      <AccountForm
        act={say('peopleDesk.invitation.act')}
        pending={isPending}
        problem={error}
        onConfirm={(account) => mutate(account)}
      />
    </Page>
  );
}
