import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { SignedDecisions } from '#web/selection/signed-decisions.tsx';

/** Where to go on with what has been signed: a file of a decided list, a notice, a title. */
export function AfterSigning({ programme }: { programme: string }) {
  const { say } = useWords();
  return (
    <>
      <SignedDecisions programme={programme} />
      <section aria-labelledby="after">
        <h2 id="after">{say('decidingDesk.after.title')}</h2>
        <p>{say('decidingDesk.after.files')}</p>
        <p>{say('decidingDesk.after.titles')}</p>
        <p>
          <Link to="/notices">{say('noticeDesk.title')}</Link>
          {say('desk.apart')}
          <Link to="/recognition">{say('noticeDesk.recognition.title')}</Link>
        </p>
      </section>
    </>
  );
}
