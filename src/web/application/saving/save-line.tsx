import { Button } from 'antd';
import { useEffect } from 'react';
import { savingSigns } from '#domain/application/sign.ts';
import { formatInstant } from '#domain/formats.ts';
import { sayRemark } from '#messages/say-remark.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { announce } from '#web/ui/announcer.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { type DraftState, retryAfter } from './section-draft.ts';
import './save-line.css';

/** Where what was typed is now: a line that stays, with a time. That something is not saved is loud, and stays too. */
export function SaveLine({ state, retry }: { state: DraftState; retry: () => void }) {
  const { language, say } = useWords();
  const context = useSayContext();
  const { status, savedAt, since, refusal } = state;
  const lost = status === 'not-saved' && state.failure !== undefined;
  const time =
    savedAt && formatInstant(Temporal.Instant.from(savedAt), context.timeZone, 'table', 'second').slice(11);
  const saved = sayStatus('saving', 'saved', { time: time ?? '' }, language, context);

  useEffect(() => {
    if (status === 'saved' && time) announce(saved);
    if (lost) announce(say('applicant.save.notSaved'), 'assertive');
  }, [status, time, lost, saved, say]);

  if (refusal) return <RefusalPanel refusal={refusal} />;
  if (lost) {
    return (
      <div className="save-lost">
        <StatusWord sign={savingSigns['not-saved']}>
          {sayRemark(
            'autosave-failed',
            { since: since ?? '', seconds: String(retryAfter / 1000) },
            language,
            context,
          )}
        </StatusWord>
        <Button size="small" onClick={retry}>
          {say('applicant.save.retry')}
        </Button>
      </div>
    );
  }
  const held = state.problems.length + state.conflicts.length;
  if (held > 0)
    return (
      <p className="save-line">
        <StatusWord sign={savingSigns['not-saved']}>{say('applicant.save.held', { count: held })}</StatusWord>
      </p>
    );
  if (status === 'waiting' || status === 'saving')
    return (
      <p className="save-line">
        <StatusWord sign={savingSigns.saving}>
          {sayStatus('saving', 'saving', {}, language, context)}
        </StatusWord>
      </p>
    );
  return (
    <p className="save-line">
      {time ? <StatusWord sign={savingSigns.saved}>{saved}</StatusWord> : say('applicant.save.byItself')}{' '}
      <span className="quiet">{say('applicant.save.notSubmitted')}</span>
    </p>
  );
}
