import { Link } from '@tanstack/react-router';
import { formatInstant } from '#domain/formats.ts';
import { ApplicationActs } from '#web/application/application-acts.tsx';
import { NextSteps } from '#web/application/next-steps.tsx';
import { useFile } from '#web/application/open-file.ts';
import { StateOf } from '#web/application/state-of.tsx';
import { NotFound } from '#web/frame/not-found.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusIcon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import './receipt.css';

/** That it has arrived: number, instant, content hash, and what comes next. The second press and every reload end here. */
export function ReceiptPage() {
  const file = useFile();
  const { language, say, text } = useWords();
  const { timeZone } = useSayContext();
  const { receipt, number, state, revision, direction, correction } = file.page;
  if (!receipt) return <NotFound />;
  const at = Temporal.Instant.from(receipt.submittedAt);
  const papers = `/api/applications/${encodeURIComponent(number)}`;
  const waits = state === 'submitted' || state === 'reported';
  const title = file.definition.directions.find(({ code }) => code === direction)?.title;

  return (
    <Page
      sign={<StatusIcon icon="tick" />}
      title={say(receipt.revision > 1 ? 'applicant.receipt.again' : 'applicant.receipt.done')}
      back={<Link to="/home">{say('applicant.toHome')}</Link>}
      aside={<StateOf state={state} direction={direction} revision={revision} until={correction?.dueAt} />}
    >
      <section className="card receipt">
        <dl className="receipt-facts">
          <div>
            <dt>{say('applicant.receipt.number')}</dt>
            <dd>
              <strong className="figures">{number}</strong>{' '}
              <span className="quiet">{say('applicant.receipt.numberUse')}</span>
            </dd>
          </div>
          <div>
            <dt>{say('applicant.receipt.direction')}</dt>
            <dd>{title && text(title)}</dd>
          </div>
          <div>
            <dt>{say('applicant.receipt.at')}</dt>
            <dd className="figures">
              {formatInstant(at, timeZone, language, 'second')}
              {milliseconds(at)} <span className="quiet">{say('applicant.receipt.byServer')}</span>
            </dd>
          </div>
          <div>
            <dt>{say('applicant.receipt.by')}</dt>
            <dd>{receipt.submittedBy}</dd>
          </div>
          <div>
            <dt>{say('applicant.receipt.receipt')}</dt>
            <dd className="figures">
              {receipt.number}　{say('applicant.receipt.revision', { revision: receipt.revision })}
            </dd>
          </div>
          <div>
            <dt>{say('applicant.receipt.hash')}</dt>
            <dd>
              <code>{grouped(receipt.contentHash)}</code>
              <details>
                <summary>{say('applicant.receipt.whatHash')}</summary>
                <p className="prose">{say('applicant.receipt.hashIs')}</p>
              </details>
            </dd>
          </div>
        </dl>
        {waits && (
          <>
            <h2>{say('applicant.declaration.next')}</h2>
            <NextSteps file={file} />
          </>
        )}
        <p className="receipt-links no-print">
          <a href={`${papers}/receipt.pdf`} download>
            {say('applicant.receipt.pdf')}
          </a>
          <a href={`${papers}/application.pdf`} download>
            {say('applicant.receipt.applicationPdf')}
          </a>
          <Link to="/applications/$number/answers" params={{ number }}>
            {say('applicant.receipt.answers')}
          </Link>
          <Link to="/applications/$number/history" params={{ number }}>
            {say('applicant.history.title')}
          </Link>
        </p>
      </section>
      <ApplicationActs file={file} />
    </Page>
  );
}

const milliseconds = (at: Temporal.Instant) => `.${String(at.epochMilliseconds % 1000).padStart(3, '0')}`;

/** Groups of four, for the eye and the telephone. */
const grouped = (hash: string) => hash.replace(/(.{4})(?=.)/g, '$1 ');
