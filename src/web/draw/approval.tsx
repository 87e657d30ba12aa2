import { formatInstant } from '#domain/formats.ts';
import { useFieldWord } from '#web/experts/use-field-word.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { AskingAgain } from './asking-again.tsx';
import type { DrawPage } from './draw-page.ts';
import { SimpleAct } from './simple-act.tsx';

/** The pool office answers the request. */
export function Approval({ draw }: { draw: DrawPage }) {
  const { say, speak, language } = useWords();
  const { timeZone } = useSayContext();
  const fieldWord = useFieldWord();
  const writes = { label: say('drawDesk.approval.sentence'), long: true };
  return (
    <>
      <p>
        {say('drawDesk.approval.asked', {
          take: draw.take,
          alternates: draw.alternates,
          fields: draw.fields.map(fieldWord).join(say('desk.between')),
        })}
      </p>
      {draw.answer && (
        <p>
          {say('drawDesk.approval.answered', {
            act: speak(`act.${draw.answer.act}`),
            at: formatInstant(Temporal.Instant.from(draw.answer.at), timeZone, language),
            sentence: draw.answer.sentence,
          })}
        </p>
      )}
      <div className="acts">
        <SimpleAct
          draw={draw}
          act="approve-draw"
          path="approval"
          whatHappens={say('drawDesk.approval.approve')}
          final={false}
          body={() => ({ answer: 'approve' })}
        />
        <SimpleAct
          draw={draw}
          act="ask-for-change"
          path="approval"
          whatHappens={say('drawDesk.approval.change')}
          final={false}
          writes={writes}
          body={(sentence) => ({ answer: 'ask-for-change', sentence })}
        />
        <AskingAgain draw={draw} />
        <SimpleAct
          draw={draw}
          act="refuse-draw"
          path="approval"
          whatHappens={say('drawDesk.approval.refuse')}
          final
          writes={writes}
          body={(sentence) => ({ answer: 'refuse', sentence })}
        />
      </div>
    </>
  );
}
