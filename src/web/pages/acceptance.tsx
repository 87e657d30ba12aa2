import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatInstant } from '#domain/formats.ts';
import { useFile } from '#web/application/open-file.ts';
import { acceptanceQuery } from '#web/application/use-acceptance.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { StatusIcon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import './receipt.css';

/** That the file has been accepted: its public code, what the code opens, and what comes next. */
export function AcceptancePage() {
  const { page, definition } = useFile();
  const { say, language } = useWords();
  const { timeZone } = useSayContext();
  const papers = `/api/applications/${encodeURIComponent(page.number)}`;
  return (
    <Answered query={useQuery(acceptanceQuery(page.number))}>
      {({ publicCode, acceptedAt }) => (
        <Page
          sign={<StatusIcon icon="tick" />}
          title={say('applicant.acceptance.title')}
          back={<Link to="/home">{say('applicant.toHome')}</Link>}
        >
          <section className="card receipt">
            <dl className="receipt-facts">
              <div>
                <dt>{say('applicant.receipt.number')}</dt>
                <dd className="figures">{page.number}</dd>
              </div>
              <div>
                <dt>{say('applicant.acceptance.at')}</dt>
                <dd className="figures">
                  {formatInstant(Temporal.Instant.from(acceptedAt), timeZone, language, 'second')}
                </dd>
              </div>
              <div>
                <dt>{say('applicant.acceptance.code')}</dt>
                <dd>
                  <strong className="figures">{publicCode}</strong>
                  <p className="note">{say('applicant.acceptance.codeIs')}</p>
                </dd>
              </div>
            </dl>
            <h2>{say('applicant.declaration.next')}</h2>
            <p>{say('applicant.acceptance.next')}</p>
            <p className="receipt-links no-print">
              <a href={`${papers}/acceptance.pdf`}>{say('applicant.acceptance.pdf')}</a>{' '}
              <a href={`/programmes/${definition.about.code}/scores/${page.direction}`}>
                {say('applicant.acceptance.scores')}
              </a>
            </p>
          </section>
        </Page>
      )}
    </Answered>
  );
}
