import { useId } from 'react';
import type { Ground } from '#domain/recommendation/not-recommend.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { LongText } from '#web/ui/long-text.tsx';
import './ground-fields.css';

interface Parts {
  ground: Ground;
  change: (ground: Ground) => void;
  /** Codes to choose from; none: only a sentence is asked for. */
  reasons: readonly string[];
  sentence: string;
}

/** Why: a reason of the programme, and a sentence; kept whatever comes of the act. */
export function GroundFields({ ground, change, reasons, sentence }: Parts) {
  const { say, text } = useWords();
  const { definition } = useFile();
  const id = useId();
  const listed = definition.reasons.filter(({ code }) => reasons.includes(code));
  return (
    <div className="ground">
      {listed.length > 0 && (
        <label>
          {say('recommendingDesk.ground.reason')}
          <select
            value={ground.reason}
            onChange={({ target }) => change({ ...ground, reason: target.value })}
          >
            <option value="">{say('recommendingDesk.ground.choose')}</option>
            {listed.map(({ code, label }) => (
              <option key={code} value={code}>
                {text(label)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div>
        <label htmlFor={id}>{sentence}</label>
        <LongText
          ids={{ id }}
          rows={2}
          most={2000}
          value={ground.sentence}
          change={(words) => change({ ...ground, sentence: words })}
        />
      </div>
    </div>
  );
}
