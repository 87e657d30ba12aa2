import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { RecommendationPage } from './recommendation-page.ts';
import { SheetPapers } from './sheet-papers.tsx';
import { useRecall } from './use-recommendation.ts';

/** What has gone to the province, frozen; the newest can be recalled until it is opened. */
export function SentSheets({
  programme,
  page: { sheets, unit },
  signs,
}: {
  programme: string;
  page: RecommendationPage;
  /** Whether this person is the one who signs. */
  signs: boolean;
}) {
  const { language, say, speak } = useWords();
  const { timeZone } = useSayContext();
  const { mutate, isPending, error } = useRecall(programme);
  if (sheets.length === 0) return null;
  return (
    <section className="card" aria-labelledby="sheets">
      <h2 id="sheets">{say('recommendingDesk.summary.sheets')}</h2>
      <ul>
        {sheets.map(({ number, sentAt, state, hash, signedBy, document }) => (
          <li key={number}>
            <p>
              <strong>
                {say('recommendingDesk.summary.sheet', {
                  number,
                  at: formatInstant(Temporal.Instant.from(sentAt), timeZone, language),
                })}
              </strong>
              {'　'}
              {signedBy}　{say(`recommendingDesk.summary.state.${state}`)}
            </p>
            <p>
              {say('recommendingDesk.summary.letter', { document: document.documentNumber })}
              {'　'}
              <SheetPapers of={`/api/recommendation/${programme}/sheets/${number}`} query={`?unit=${unit}`} />
            </p>
            <p className="quiet">
              {say('recommendingDesk.summary.hash', { hash: '' })}
              <code>{hash}</code>
            </p>
            {signs && state === 'sent' && (
              <ActPanel
                act={speak('application.act.recall')}
                whatHappens={say('recommendingDesk.summary.recallHappens')}
                doing={say('recommendingDesk.summary.recalling')}
                pending={isPending}
                problem={error}
                onConfirm={() => mutate(number)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
