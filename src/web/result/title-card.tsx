import { formatDate, formatDates } from '#domain/formats.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import type { Result } from './use-result.ts';

/** The title that was given: its sentence, its term, and the certificate as it was printed. */
export function TitleCard({ certificate }: { certificate: NonNullable<Result['certificate']> }) {
  const { page } = useFile();
  const { say, speak, text, language } = useWords();
  const { number, state, wording, documentNumber, onDay, fromOn, untilOn, revoked } = certificate;
  const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso), language);
  return (
    <section className="card receipt" aria-labelledby="title">
      <h2 id="title">{say('applicant.result.certificate')}</h2>
      <dl className="receipt-facts">
        <div>
          <dt>{say('applicant.result.number')}</dt>
          <dd>
            <strong lang="zh-CN">{number}</strong> {speak(`outcome.certificate.states.${state}`)}
          </dd>
        </div>
        <div>
          <dt>{say('applicant.result.wording')}</dt>
          <dd>{text(wording)}</dd>
        </div>
        <div>
          <dt>{say('applicant.result.term')}</dt>
          <dd>{formatDates(Temporal.PlainDate.from(fromOn), Temporal.PlainDate.from(untilOn), language)}</dd>
        </div>
        <div>
          <dt>{say('applicant.result.document')}</dt>
          <dd>
            <span lang="zh-CN">{documentNumber}</span> {day(onDay)}
          </dd>
        </div>
        {revoked && (
          <div>
            <dt>{say('applicant.result.revoked')}</dt>
            <dd>
              {day(revoked.on)} {revoked.reason && text(revoked.reason)}
            </dd>
          </div>
        )}
      </dl>
      <p className="receipt-links no-print">
        <a href={`/api/applications/${encodeURIComponent(page.number)}/certificate.pdf`}>
          {say('applicant.result.pdf')}
        </a>{' '}
        <a href={`/certificates/${encodeURIComponent(number)}`}>{say('applicant.result.check')}</a>
      </p>
      <p className="note">{say('applicant.result.original')}</p>
    </section>
  );
}
