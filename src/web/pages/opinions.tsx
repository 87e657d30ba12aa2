import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { GivenAnswer } from '#web/opinion/given-answer.tsx';
import { LetterPaper } from '#web/opinion/letter-paper.tsx';
import { LetterTable } from '#web/opinion/letter-table.tsx';
import { ReplyForm } from '#web/opinion/reply-form.tsx';
import { type Letter, lettersQuery } from '#web/opinion/use-letters.ts';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { Reminding } from '#web/ui/reminding.tsx';
import '#web/panel/panel.css';

/** Letters that this unit has sent; what came back on paper is recorded here by its clerk. */
export function OpinionsPage() {
  const { say } = useWords();
  const { letter } = useSearch({ from: '/desks/opinions' });
  return (
    <Page
      title={say('opinionDesk.sentTitle')}
      lead={say('opinionDesk.sentLead')}
      back={<Link to="/desk">{say('recommendingDesk.file.back')}</Link>}
    >
      <Answered query={useQuery(lettersQuery)}>
        {({ letters }) => {
          const chosen = letters.find(({ id }) => id === letter);
          return (
            <>
              <LetterTable
                caption={say('opinionDesk.sentTitle')}
                none={say('opinionDesk.sentNone')}
                letters={letters}
                other={{ title: say('opinionDesk.to'), of: ({ to }) => to }}
                link={(id, units) => (
                  <Link to="/opinions" search={{ letter: id }}>
                    {units}
                  </Link>
                )}
              />
              {chosen && <OneLetter key={chosen.id} letter={chosen} />}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function OneLetter({ letter }: { letter: Letter }) {
  const { say } = useWords();
  const { role } = useSession();
  return (
    <section className="panel-part" aria-labelledby="letter">
      <h2 id="letter">{say('opinionDesk.letterTo', { to: letter.to })}</h2>
      <p className="letter-paper">
        <LetterPaper letter={letter.id} />
      </p>
      {letter.files.map((file) => !file.open && <GivenAnswer key={file.number} file={file} />)}
      {letter.open && role === 'recommending-clerk' && (
        <>
          <div>
            <Reminding
              path={`/api/opinion-letters/${letter.id}/reminder`}
              words={say('opinionDesk.remind')}
              done={say('opinionDesk.reminded', { to: letter.to })}
            />
          </div>
          <details>
            <summary>{say('opinionDesk.paper')}</summary>
            <ReplyForm letter={letter} onPaper />
          </details>
        </>
      )}
    </section>
  );
}
