import { useEffect, useRef } from 'react';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { announce } from '#web/ui/announcer.tsx';
import type { OpenFile } from './open-file.ts';
import { VerdictCard } from './verdict-card.tsx';
import type { ToldVerdict } from './verdicts-about.ts';
import './verdict-panel.css';

/** The conditions that this page touches, by what is typed at this moment; said aloud when one turns and typing has paused. */
export function VerdictPanel({ file, verdicts }: { file: OpenFile; verdicts: readonly ToldVerdict[] }) {
  const { language, say, text } = useWords();
  const context = useSayContext();
  const before = useRef(statuses(verdicts));

  useEffect(() => {
    const timer = setTimeout(() => {
      const last = before.current;
      before.current = statuses(verdicts);
      for (const { condition, status } of verdicts) {
        if (last.get(condition.code) === status) continue;
        announce(
          say('applicant.verdict.turned', {
            condition: text(condition.title),
            verdict: sayStatus('verdict', status, {}, language, context),
          }),
        );
      }
    }, 800);
    return () => clearTimeout(timer);
  }, [verdicts, say, text, language, context]);

  return (
    <aside className="verdicts" aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">{say('applicant.verdict.panel')}</h2>
      {verdicts.length === 0 && <p className="quiet">{say('applicant.verdict.noneHere')}</p>}
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict.condition.code}>
            <VerdictCard file={file} verdict={verdict} brief />
          </li>
        ))}
      </ul>
      <p className="note">{say('applicant.verdict.live')}</p>
    </aside>
  );
}

const statuses = (verdicts: readonly ToldVerdict[]): ReadonlyMap<string, string> =>
  new Map(verdicts.map(({ condition, status }) => [condition.code, status]));
