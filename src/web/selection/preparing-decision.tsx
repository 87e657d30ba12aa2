import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Definition } from '#domain/programme/definition.ts';
import { TakingBack } from '#web/deciding/taking-back.tsx';
import { decisionWaitingQuery, useSigning } from '#web/deciding/use-signing.ts';
import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { Departures } from './departures.tsx';
import type { RankingRow, RecordedMeeting } from './selection-page.ts';
import { prepareDecision } from './use-selection.ts';

interface Parts {
  programme: string;
  definition: Definition;
  /** Of every ranking that has not been decided on. */
  rows: readonly RankingRow[];
  done: (what: string) => void;
}

/** The officer writes down what the meeting decided; nothing of it counts before the leader signs. */
export function PreparingDecision({ programme, definition, rows, done }: Parts) {
  const { say } = useWords();
  return (
    <section className="panel-part" aria-labelledby="prepare">
      <h2 id="prepare">{say('selectionDesk.prepare.title')}</h2>
      <Answered query={useQuery(decisionWaitingQuery(programme))}>
        {({ waiting }) => (
          <>
            {waiting && (
              <p>
                {say('selectionDesk.prepare.waits')}{' '}
                <Link to="/to-sign">{say('selectionDesk.prepare.toSign')}</Link>
              </p>
            )}
            {rows.length === 0 && <p className="quiet">{say('selectionDesk.prepare.nothing')}</p>}
            <div className="acts">
              {rows.length > 0 && (
                <Recording
                  key={waiting?.seen}
                  programme={programme}
                  definition={definition}
                  rows={rows}
                  was={waiting?.document}
                  done={done}
                />
              )}
              {waiting && (
                <TakingBack programme={programme} kind="decision" seen={waiting.seen} done={done} />
              )}
            </div>
          </>
        )}
      </Answered>
    </section>
  );
}

function Recording({ programme, definition, rows, was, done }: Parts & { was: RecordedMeeting | undefined }) {
  const { say } = useWords();
  const [meeting, setMeeting] = useTyped<RecordedMeeting>('decision', {
    meeting: was?.meeting ?? '',
    minutesNumber: was?.minutesNumber ?? '',
    decidedOn: was?.decidedOn ?? '',
    departures: was?.departures ?? [],
  });
  const { mutate, isPending, error } = useSigning(prepareDecision(programme), () =>
    done(say('selectionDesk.prepare.done')),
  );
  const written = (field: 'meeting' | 'minutesNumber' | 'decidedOn') => (
    <WrittenField
      id={`decision-${field}`}
      label={say(`selectionDesk.prepare.${field}`)}
      type={field === 'decidedOn' ? 'date' : 'text'}
      value={meeting[field]}
      change={(value) => setMeeting({ ...meeting, [field]: value })}
    />
  );
  return (
    <ActPanel
      keep="decision"
      act={say(was ? 'selectionDesk.prepare.again' : 'selectionDesk.prepare.act')}
      whatHappens={
        <>
          <p>{say('selectionDesk.prepare.whatHappens')}</p>
          {written('meeting')}
          {written('minutesNumber')}
          {written('decidedOn')}
          <Departures
            rows={rows}
            definition={definition}
            departures={meeting.departures}
            change={(departures) => setMeeting({ ...meeting, departures })}
          />
        </>
      }
      doing={say('selectionDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(meeting)}
    />
  );
}
