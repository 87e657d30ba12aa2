import type { Ground } from '#domain/recommendation/not-recommend.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
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
