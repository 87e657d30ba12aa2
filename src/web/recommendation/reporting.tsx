import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { RecommendationPage } from './recommendation-page.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { useReport } from './use-recommendation.ts';
import '#web/judging/ground-fields.css';

/** Signs and sends what is recommended; what is undecided is named, and stays behind. */
export function Reporting({ programme, page }: { programme: string; page: RecommendationPage }) {
  const { say, speak } = useWords();
  const [documentNumber, setDocumentNumber] = useTyped('report.number', '');
  const [opinion, setOpinion] = useTyped('report.opinion', () => say('recommendingDesk.summary.words'));
  const { mutate, isPending, error } = useReport(programme, page);
  const count = page.rows.filter(({ place }) => place !== null).length;
  if (count === 0) return null;
  return (
    <ActPanel
      keep="report"
      act={speak('application.act.report')}
      whatHappens={
        <>
          <p>{say('recommendingDesk.summary.reportHappens', { count })}</p>
          {page.undecided.length > 0 && (
            <p>
              {say('recommendingDesk.summary.undecided', { count: page.undecided.length })}
              <span className="figures">
                {page.undecided.map(({ number }) => number).join(say('desk.between'))}
              </span>
            </p>
          )}
          <div className="ground">
            <label>
              {say('recommendingDesk.summary.documentNumber')}
              <input
                maxLength={100}
                value={documentNumber}
                onChange={({ target }) => setDocumentNumber(target.value)}
              />
            </label>
            <label>
              {say('recommendingDesk.summary.opinion')}
              <textarea
                maxLength={2000}
                value={opinion}
                onChange={({ target }) => setOpinion(target.value)}
              />
            </label>
          </div>
          <SheetPreview programme={programme} page={page} typed={{ documentNumber, opinion }} />
        </>
      }
      doing={say('recommendingDesk.summary.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ documentNumber, opinion })}
    />
  );
}
