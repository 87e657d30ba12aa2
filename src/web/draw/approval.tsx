import { useWords } from '#web/language/words.ts';
import type { DrawPage } from './draw-page.ts';
import { SimpleAct } from './simple-act.tsx';

/** The pool office answers the request. */
export function Approval({ draw }: { draw: DrawPage }) {
  const { say } = useWords();
  const writes = { label: say('drawDesk.approval.sentence'), long: true };
  return (
    <>
      <p>{say('drawDesk.approval.asked', { take: draw.take, alternates: draw.alternates })}</p>
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
