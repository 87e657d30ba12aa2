import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#domain/formats.ts';
import { useFile } from '#web/application/open-file.ts';
import { StateOf } from '#web/application/state-of.tsx';
import { useWords } from '#web/language/words.ts';
import { ScoredFacts } from '#web/result/scored-facts.tsx';
import { TitleCard } from '#web/result/title-card.tsx';
import { type Result, resultQuery } from '#web/result/use-result.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import './receipt.css';

/** What has become of the file: the notice, its scores and why, the certificate. */
export function ResultPage() {
  const { page } = useFile();
  const { say } = useWords();
  return (
    <Answered query={useQuery(resultQuery(page.number))}>
      {(result) => (
        <Page
          title={say('applicant.result.title')}
          lead={<span className="figures">{page.number}</span>}
          back={<Link to="/home">{say('applicant.toHome')}</Link>}
          aside={<StateOf state={result.state} direction={page.direction} revision={page.revision} />}
        >
          {result.certificate && <TitleCard certificate={result.certificate} />}
          <Facts result={result} />
        </Page>
      )}
    </Answered>
  );
}

function Facts({ result: { state, notice, ...result } }: { result: Result }) {
  const { page, definition } = useFile();
  const { say, text, language } = useWords();
  const title = definition.directions.find(({ code }) => code === page.direction)?.title;
  const notices = `/programmes/${definition.about.code}/notices`;
  return (
    <section className="card receipt">
      <dl className="receipt-facts">
        <div>
          <dt>{say('applicant.receipt.direction')}</dt>
          <dd>{title && text(title)}</dd>
        </div>
        <ScoredFacts {...result} />
        <div>
          <dt>{say('applicant.result.notice')}</dt>
          <dd>
            {notice
              ? say('applicant.result.named', {
                  notice: notice.number,
                  lastOn: formatDate(Temporal.PlainDate.from(notice.lastOn), language),
                })
              : say('applicant.result.notNamed')}{' '}
            <a href={notice ? `${notices}/${notice.number}` : notices}>{say('applicant.result.toNotice')}</a>
          </dd>
        </div>
      </dl>
      {state === 'in-notice' && <p>{say('applicant.result.afterNotice')}</p>}
      {state === 'reserve' && <p>{say('applicant.result.inReserve')}</p>}
      {(state === 'not-selected' || state === 'reserve') && <p>{say('applicant.result.objecting')}</p>}
      <p className="receipt-links no-print">
        <Link to="/applications/$number/history" params={{ number: page.number }}>
          {say('applicant.history.title')}
        </Link>
      </p>
    </section>
  );
}
