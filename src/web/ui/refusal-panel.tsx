import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '#domain/refusal.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusIcon } from './icon.tsx';
import './refusal-panel.css';

/** A no in its four parts: the rule, what was seen, what would change it, who helps. Takes the focus when it appears. */
export function RefusalPanel({ refusal, children }: { refusal: Refusal; children?: ReactNode }) {
  const { language, say } = useWords();
  const { rule, given, remedy, help } = sayRefusal(refusal, language, useSayContext());
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal is looked at anew
  useEffect(() => panel.current?.focus(), [refusal]);

  return (
    <section className="refusal" tabIndex={-1} ref={panel} aria-labelledby="refusal-rule">
      <h2 id="refusal-rule" className="refusal-rule">
        <StatusIcon icon="cross" />
        <span>{rule}</span>
      </h2>
      <dl className="refusal-parts">
        <div>
          <dt>{say('desk.refusal.given')}</dt>
          <dd>{given}</dd>
        </div>
        <div>
          <dt>{say('desk.refusal.remedy')}</dt>
          <dd>{remedy}</dd>
        </div>
        <div>
          <dt>{say('desk.refusal.help')}</dt>
          <dd>{help}</dd>
        </div>
      </dl>
      {children}
      {refusal.refused === 'stale-version' && (
        <p>
          <Button onClick={() => location.reload()}>{say('desk.refusal.lookAgain')}</Button>
        </p>
      )}
      <p className="note">{say('desk.refusal.code', { code: refusal.refused })}</p>
    </section>
  );
}
