import { Button } from 'antd';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import type { DoubtParts } from './doubt-parts.ts';
import { cellOf, placeWords, valueWords } from './doubt-words.ts';
import { useConfirming } from './use-panels.ts';

/** A correction that waits for a second person: what becomes of what, by which paper, and what the points come to. */
export function ProposedCorrection({
  programme,
  panel,
  definition,
  direction,
  doubt,
  title,
  done,
}: DoubtParts) {
  const words = useWords();
  const { say } = words;
  const { role } = useSession();
  const { mutate, isPending, error } = useConfirming({ programme, panel }, (agreed) =>
    done(
      say(`reviewingDesk.correction.${agreed ? 'agreed' : 'refused'}`, { number: doubt.number, item: title }),
    ),
  );
  const { proposed, number, item } = doubt;
  if (!proposed) return null;
  const place = doubt.places.find((each) => each.place === proposed.place);
  const cell = place && cellOf(definition, direction, place);
  const answer = (agreed: boolean) => !isPending && mutate({ number, item, agreed, seen: proposed.revision });
  return (
    <div className="proposed-correction">
      <p>
        {say('reviewingDesk.correction.proposed', {
          by: proposed.by,
          place: place ? placeWords(words, definition, direction, place) : proposed.place,
          value:
            proposed.value === null
              ? say('reviewingDesk.correction.notCounted')
              : cell
                ? valueWords(words, cell, proposed.value)
                : proposed.value,
        })}
        {proposed.points &&
          say('reviewingDesk.correction.points', {
            before: proposed.points.before,
            after: proposed.points.after,
          })}
      </p>
      <p>
        {say('reviewingDesk.correction.shownBy')}{' '}
        <a
          href={`/api/applications/${encodeURIComponent(number)}/attachments/${proposed.evidence}`}
          download={proposed.paper}
        >
          {proposed.paper}
        </a>
      </p>
      <p className="prose">{proposed.sentence}</p>
      {role === 'programme-officer' &&
        (proposed.byMe ? (
          <p className="note">{say('reviewingDesk.correction.waits')}</p>
        ) : (
          <>
            <ProblemLine problem={error} />
            <p className="act-buttons">
              <Button type="primary" aria-disabled={isPending} onClick={() => answer(true)}>
                {say('reviewingDesk.correction.agree')}
              </Button>
              <Button aria-disabled={isPending} onClick={() => answer(false)}>
                {say('reviewingDesk.correction.refuse')}
              </Button>
            </p>
          </>
        ))}
    </div>
  );
}
