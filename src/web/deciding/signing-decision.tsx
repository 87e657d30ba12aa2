import { useQuery } from '@tanstack/react-query';
import { formatDate, formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { DecidedLists } from './decided-lists.tsx';
import { LeftOut } from './left-out.tsx';
import { SendingBack } from './sending-back.tsx';
import { decisionWaitingQuery, signDecision, useSigning } from './use-signing.ts';
import type { DecisionWaiting } from './waiting.ts';

interface Parts {
  programme: string;
  signs: boolean;
  done: (what: string) => void;
}

/** What the meeting decided, as its officer wrote it down. */
export function SigningDecision({ programme, signs, done }: Parts) {
  const { say } = useWords();
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{say('decidingDesk.decision.title')}</h2>
      <Answered query={useQuery(decisionWaitingQuery(programme))}>
        {({ waiting, failing = [] }) =>
          waiting ? (
            <>
              <Meeting waiting={waiting} />
              <LeftOut
                title={say('decidingDesk.decision.leftOut')}
                failing={say('decidingDesk.decision.failing')}
                standings={failing.map((file) => ({ ...file, standing: 'failing' }))}
              />
              <DecidedLists document={waiting.document} files={waiting.files} />
              {signs && (
                <div className="acts">
                  <Signing programme={programme} seen={waiting.seen} done={done} />
                  <SendingBack programme={programme} kind="decision" seen={waiting.seen} done={done} />
                </div>
              )}
            </>
          ) : (
            <p className="desk-empty">{say('decidingDesk.decision.none')}</p>
          )
        }
      </Answered>
    </section>
  );
}

function Meeting({ waiting }: { waiting: NonNullable<DecisionWaiting['waiting']> }) {
  const { say, language } = useWords();
  const { timeZone } = useSayContext();
  const { meeting, minutesNumber, decidedOn } = waiting.document;
  return (
    <>
      <p>
        {say('decidingDesk.decision.meeting', {
          meeting,
          minutes: minutesNumber,
          on: formatDate(Temporal.PlainDate.from(decidedOn), language),
        })}
      </p>
      <p className="note">
        {say('decidingDesk.prepared', {
          name: waiting.preparedBy,
          at: formatInstant(Temporal.Instant.from(waiting.preparedAt), timeZone, language),
        })}
      </p>
    </>
  );
}

function Signing({ programme, seen, done }: Omit<Parts, 'signs'> & { seen: string }) {
  const { say } = useWords();
  const { mutate, isPending, error } = useSigning(signDecision(programme), () =>
    done(say('decidingDesk.decision.done')),
  );
  return (
    <ActPanel
      act={say('decidingDesk.decision.act')}
      whatHappens={<p>{say('decidingDesk.decision.whatHappens')}</p>}
      final={say('decidingDesk.final')}
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ seen })}
    />
  );
}
