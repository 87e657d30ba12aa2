import type { Reason } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';

export interface Ground {
  reason: string;
  sentence: string;
}

interface Parts {
  ground: Ground;
  change: (ground: Ground) => void;
  /** None: only a sentence is asked for. */
  reasons: readonly Reason[];
  sentence: string;
}

/** Why: a reason of the programme, and a sentence; kept whatever comes of the act. */
export function GroundFields({ ground, change, reasons, sentence }: Parts) {
  const { say, text } = useWords();
  return (
    <div className="ground">
      {reasons.length > 0 && (
        <label>
          {say('recommendingDesk.ground.reason')}
          <select
            value={ground.reason}
            onChange={({ target }) => change({ ...ground, reason: target.value })}
          >
            <option value="">{say('recommendingDesk.ground.choose')}</option>
            {reasons.map(({ code, label }) => (
              <option key={code} value={code}>
                {text(label)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {sentence}
        <textarea
          maxLength={2000}
          value={ground.sentence}
          onChange={({ target }) => change({ ...ground, sentence: target.value })}
        />
      </label>
    </div>
  );
}
