import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { OwnObjection } from '#web/objection/own-objection.tsx';
import { ownObjectionsQuery } from '#web/objection/use-own-objections.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** What is said against one's own file in the notice, and what came of it; the newest last, as they came in. */
export function OwnObjectionsPage() {
  const { number } = useFile().page;
  const { say } = useWords();
  return (
    <Page
      title={say('applicant.objections.title')}
      lead={say('applicant.objections.lead')}
      aside={<span className="figures">{number}</span>}
      back={
        <Link to="/applications/$number" params={{ number }}>
          {say('applicant.back')}
        </Link>
      }
    >
      <Answered query={useQuery(ownObjectionsQuery(number))}>
        {({ objections }) =>
          objections.length === 0 ? (
            <p className="card">{say('applicant.objections.none')}</p>
          ) : (
            objections.map((told) => <OwnObjection key={told.objection} told={told} />)
          )
        }
      </Answered>
    </Page>
  );
}
