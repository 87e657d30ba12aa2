import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { formatDate } from '#domain/formats.ts';
import { NotFound } from '#web/frame/not-found.tsx';
import { useWords } from '#web/language/words.ts';
import { GivenAnswer } from '#web/opinion/given-answer.tsx';
import { LetterPaper } from '#web/opinion/letter-paper.tsx';
import { ReplyForm } from '#web/opinion/reply-form.tsx';
import { type Letter, lettersQuery } from '#web/opinion/use-letters.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** One letter: what is asked about whom, and the answer. */
export function OpinionLetterPage() {
  const { letter } = useParams({ strict: false });
  const letters = useQuery(lettersQuery);
  return (
    <Answered query={letters}>
      {(answer) => {
        const found = answer.letters.find(({ id }) => id === letter);
        return found ? <Asked letter={found} /> : <NotFound />;
      }}
    </Answered>
  );
}

function Asked({ letter }: { letter: Letter }) {
  const { language, say, text } = useWords();
  const day = (date: string) => formatDate(Temporal.PlainDate.from(date), language);
  const { from, dueOn, asks, rules, period } = letter;
  return (
    <Page
      title={say('opinionDesk.letterFrom', { from })}
      back={<Link to="/opinions-to-give">{say('opinionDesk.title')}</Link>}
      lead={
        <>
          {asks && (
            <p>
              <strong>{text(asks)}</strong>
            </p>
          )}
          {rules.map(({ where, says }) => (
            <p key={text(where)}>{say('opinionDesk.rule', { where: text(where), says: text(says) })}</p>
          ))}
          {letter.open && <p>{say('opinionDesk.answerBy', { date: day(dueOn) })}</p>}
          {period && <p>{say('opinionDesk.period', { from: day(period.from), to: day(period.to) })}</p>}
          <p>
            <LetterPaper letter={letter.id} />
          </p>
        </>
      }
    >
      {letter.open ? (
        <ReplyForm letter={letter} />
      ) : (
        letter.files.map((file) => <GivenAnswer key={file.number} file={file} />)
      )}
    </Page>
  );
}
