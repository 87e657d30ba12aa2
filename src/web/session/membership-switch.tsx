import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { firstPage } from './first-page.ts';
import { type Membership, type Session, useMemberships } from './use-session.ts';

/** As whom one acts; whoever is several things changes it here. An act never mixes roles. */
export function MembershipSwitch({ session }: { session: Session }) {
  const { say, speak } = useWords();
  const { data: memberships = [] } = useMemberships();
  const { choose, problem } = useChooseMembership();
  const { name } = session;
  // The office that keeps the pool enrols an expert; he does not work there.
  const who = ({ role, organisation }: Pick<Session, 'role' | 'organisation'>) =>
    role === 'expert'
      ? say('desk.header.expert', { name })
      : say('desk.header.who', { organisation, role: speak(`people.role.${role}`), name });

  if (memberships.length < 2) return <span>{who(session)}</span>;
  const current = memberships.find(
    (each) => each.role === session.role && each.organisationName === session.organisation,
  );
  return (
    <>
      <label>
        <span className="heard">{say('desk.header.actAs')}</span>
        <select
          className="membership"
          value={current?.id}
          onChange={({ target }) => choose(memberships.find(({ id }) => id === target.value))}
        >
          {memberships.map((each) => (
            <option key={each.id} value={each.id}>
              {who({ role: each.role, organisation: each.organisationName })}
            </option>
          ))}
        </select>
      </label>
      <ProblemLine problem={problem} what={say('desk.header.notSwitched')} />
    </>
  );
}

function useChooseMembership() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, error } = useMutation({
    mutationFn: (chosen: Membership) => call('PUT', '/api/session/membership', { membership: chosen.id }),
    onSuccess: async (_answer, { role }) => {
      await navigate({ to: firstPage(role) });
      // What the other role saw must not shine through.
      await queries.resetQueries();
    },
  });
  return { choose: (chosen: Membership | undefined) => chosen && mutate(chosen), problem: error };
}
