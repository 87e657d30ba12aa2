import { sign } from '#domain/application/sign.ts';
import { formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Deadline } from '#web/ui/deadline.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { Invitation } from './review-page.ts';
import { useAnswerInvitation } from './use-review.ts';

/** One invitation: what, when, how many, by which rules, and yes or no. */
export function InvitationCard({
  invitation,
  definition,
}: {
  invitation: Invitation;
  definition: Definition;
}) {
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  const { draw, state, replyUntil, opensAt, closesAt } = invitation;
  const found = definition.directions.find(({ code }) => code === invitation.direction);
  const direction = found ? text(found.title) : '';
  const at = (instant: string) => formatInstant(Temporal.Instant.from(instant), timeZone, language);
  const terms = [
    ['what', direction],
    ['when', say('scoringDesk.invitation.from', { from: at(opensAt), to: at(closesAt) })],
    ['howMany', say('scoringDesk.invitation.howManyLater')],
    ['rules', say('scoringDesk.invitation.rulesSaid')],
  ] as const;
  return (
    <section className="card" aria-labelledby={draw}>
      <h2 id={draw}>{say('scoringDesk.invitation.one', { direction, draw })}</h2>
      <StatusWord sign={signs[state]}>{say(`scoringDesk.invitation.state.${state}`)}</StatusWord>
      <dl className="scoring-terms">
        {terms.map(([term, said]) => (
          <div key={term}>
            <dt>{say(`scoringDesk.invitation.${term}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {state === 'invited' && (
        <>
          <Deadline what={say('scoringDesk.invitation.reply')} at={replyUntil} />
          <div className="acts">
            <Answering invitation={invitation} answer="accept" />
            <Answering invitation={invitation} answer="decline" />
          </div>
        </>
      )}
    </section>
  );
}

function Answering({ invitation, answer }: { invitation: Invitation; answer: 'accept' | 'decline' }) {
  const { say } = useWords();
  const { mutate, isPending, error } = useAnswerInvitation(invitation);
  return (
    <ActPanel
      act={say(`scoringDesk.invitation.${answer}`)}
      whatHappens={say(`scoringDesk.invitation.${answer}Happens`)}
      final={say('scoringDesk.invitation.final')}
      doing={say('scoringDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(answer)}
    />
  );
}

const signs = {
  invited: sign('attend', 'triangle'),
  accepted: sign('met', 'tick'),
  declined: sign('still', 'cross'),
  unanswered: sign('still', 'dash'),
  replaced: sign('still', 'dash'),
} as const;
