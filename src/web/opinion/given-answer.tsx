import { formatDate } from '#domain/formats.ts';
import { useWords } from '#web/language/words.ts';
import type { LetterFile } from './use-letters.ts';

/** What a department has said of a unit, by which document. */
export function GivenAnswer({ file: { number, unit, reply } }: { file: LetterFile }) {
  const { say, language } = useWords();
  return (
    <section className="card" aria-label={unit}>
      <h2>{unit}</h2>
      <p className="quiet">{number}</p>
      <p>{reply ? say(`opinionDesk.result.${reply.result}`) : say('opinionDesk.closed')}</p>
      {reply?.statement && <p>{reply.statement}</p>}
      {reply && (
        <p className="note">
          {reply.documentNumber}{' '}
          {reply.datedOn && formatDate(Temporal.PlainDate.from(reply.datedOn), language)}{' '}
          {reply.onPaper && say('opinionDesk.onPaper')}{' '}
          {reply.hasScan && (
            <a href={`/api/opinion-letters/replies/${reply.id}/scan`}>{say('opinionDesk.readScan')}</a>
          )}
        </p>
      )}
    </section>
  );
}
