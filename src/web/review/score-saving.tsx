import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { Refused } from '#web/api.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { FailedLine } from '#web/ui/failed-line.tsx';
import { leadsToTooLong } from '#web/ui/long-text.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';
import { nextToScore } from './next-to-score.ts';
import type { ReviewFile } from './review-page.ts';
import { isWrong } from './typed-sheet.ts';
import { queueQuery } from './use-review.ts';
import type { Sheet } from './use-sheet.ts';

/** Saving by hand, and on to the next file; what could not be kept stays in its field. */
export function ScoreSaving({ review, sheet }: { review: ReviewFile; sheet: Sheet }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const queue = useQuery(queueQuery).data;
  const next = queue && nextToScore(queue.files, review.number);
  const { problem } = sheet.status;

  async function save(): Promise<boolean> {
    const wrong = review.items.find(({ code, max }) => isWrong(sheet.typed.points[code], max));
    const kept = await sheet.save();
    if (leadsToTooLong(document.getElementById('sheet'))) return false;
    if (wrong) document.getElementById(`points-${wrong.code}`)?.focus();
    return kept && !wrong;
  }
  async function goOn() {
    if (!(await save())) return;
    await (next
      ? navigate({ to: '/scoring/files/$number', params: { number: next.number } })
      : navigate({ to: '/scoring/sign' }));
  }

  return (
    <>
      {problem instanceof Refused && (
        <RefusalPanel refusal={problem.refusal}>
          <p>{say('scoringDesk.file.kept')}</p>
        </RefusalPanel>
      )}
      {problem != null && !(problem instanceof Refused) && (
        <FailedLine problem={problem} what={say('scoringDesk.file.kept')} />
      )}
      <p className="act-buttons">
        <Button type="primary" onClick={() => void goOn()}>
          {say(next ? 'scoringDesk.file.saveNext' : 'scoringDesk.file.saveSign')}
        </Button>
        <Button onClick={() => void save()}>{say('scoringDesk.file.save')}</Button>
      </p>
      <p className="note" role="status">
        <Saved sheet={sheet} />
      </p>
    </>
  );
}

function Saved({ sheet: { status, unsaved } }: { sheet: Sheet }) {
  const { say } = useWords();
  const { timeZone } = useSayContext();
  if (status.saving) return say('scoringDesk.file.saving');
  if (unsaved) return say('scoringDesk.file.unsaved');
  if (!status.savedAt) return null;
  const time = Temporal.Instant.from(status.savedAt).toZonedDateTimeISO(timeZone).toPlainTime();
  return say('scoringDesk.file.saved', { time: time.toString({ smallestUnit: 'second' }) });
}
