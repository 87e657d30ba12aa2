import { Radio } from 'antd';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { unsureReason } from './conflict-reasons.ts';
import { ReasonChoice } from './reason-choice.tsx';
import type { ConflictRow } from './review-page.ts';
import { useDeclare } from './use-review.ts';

type Said = 'no' | 'yes' | 'unsure';

interface Answer {
  said?: Said;
  reason?: string;
}

/** Undefined until the row is answered to the end; else none, or the reason. */
function conflictOf({ said, reason }: Answer = {}): string | null | undefined {
  if (said === 'no') return null;
  return said === 'unsure' ? unsureReason : said === 'yes' ? reason : undefined;
}

/** One row a unit, all answered before any of it is sent. */
export function Declaring({ rows, definition }: { rows: readonly ConflictRow[]; definition: Definition }) {
  const { say } = useWords();
  const [answers, setAnswers] = useTyped<Readonly<Record<string, Answer>>>('declaring', {});
  const { mutate, isPending, error } = useDeclare();
  const declarations = rows.flatMap(({ number }) => {
    const conflict = conflictOf(answers[number]);
    return conflict === undefined ? [] : [{ number, conflict }];
  });
  const none = declarations.filter(({ conflict }) => conflict === null).length;
  const left = rows.length - declarations.length;
  return (
    <>
      <section className="card">
        {rows.map((row) => (
          <Row
            key={row.number}
            row={row}
            definition={definition}
            answer={answers[row.number] ?? {}}
            change={(answer) => setAnswers({ ...answers, [row.number]: answer })}
          />
        ))}
      </section>
      {left > 0 ? (
        <p className="note scoring-next">{say('scoringDesk.conflicts.incomplete', { count: left })}</p>
      ) : (
        <ActPanel
          act={say('scoringDesk.conflicts.confirm')}
          sends="declaring"
          whatHappens={say('scoringDesk.conflicts.whatHappens', { none, recused: rows.length - none })}
          final={say('scoringDesk.conflicts.final')}
          doing={say('scoringDesk.doing')}
          pending={isPending}
          problem={error}
          onConfirm={() => mutate(declarations)}
        />
      )}
    </>
  );
}

interface RowParts {
  row: ConflictRow;
  definition: Definition;
  answer: Answer;
  change: (answer: Answer) => void;
}

function Row({ row: { number, unit, jointUnits }, definition, answer, change }: RowParts) {
  const { say } = useWords();
  const units = jointUnits.join(say('desk.between'));
  return (
    <div className="conflict-row">
      <FieldRow
        id={`conflict-${number}`}
        label={say('scoringDesk.conflicts.asks', { unit })}
        help={
          <>
            {number}
            {units && <>　{say('scoringDesk.conflicts.joint', { units })}</>}
            {answer.said === 'unsure' && <>　{say('scoringDesk.conflicts.unsureHelp')}</>}
          </>
        }
        group
      >
        {() => (
          <Radio.Group
            name={`conflict-${number}`}
            value={answer.said ?? null}
            onChange={({ target }) => change({ ...answer, said: target.value })}
            options={(['no', 'yes', 'unsure'] as const).map((value) => ({
              value,
              label: say(`scoringDesk.conflicts.${value}`),
            }))}
          />
        )}
      </FieldRow>
      {answer.said === 'yes' && (
        <ReasonChoice
          id={`reason-${number}`}
          label={say('scoringDesk.conflicts.reason')}
          definition={definition}
          value={answer.reason}
          choose={(reason) => change({ ...answer, reason })}
        />
      )}
    </div>
  );
}
