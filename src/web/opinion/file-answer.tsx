import { Input, Radio } from 'antd';
import type { OpinionResult } from '#domain/recommendation/opinion.ts';
import { useWords } from '#web/language/words.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import type { Said } from './reply-form.tsx';
import type { LetterFile } from './use-letters.ts';

const results: readonly OpinionResult[] = ['no-objection', 'objection', 'cannot-confirm'];

interface Parts {
  file: LetterFile;
  said: Said | undefined;
  onSay: (said: Said) => void;
}

/** Who the unit is, as far as the department may see, and what it says of it. */
export function FileAnswer({ file, said, onSay }: Parts) {
  const { say, text } = useWords();
  const about = [file.creditCode, file.address, text(file.directionName), file.project].filter(Boolean);
  return (
    <section className="card" aria-label={file.unit}>
      <h2>{file.unit}</h2>
      <p className="quiet">{[file.number, ...about].join(' · ')}</p>
      <FieldRow id={`${file.number}-result`} label={say('opinionDesk.answer')} group>
        {() => (
          <Radio.Group
            name={`${file.number}-result`}
            value={said?.result}
            onChange={({ target }) => onSay({ result: target.value, statement: said?.statement ?? '' })}
            options={results.map((value) => ({ value, label: say(`opinionDesk.result.${value}`) }))}
          />
        )}
      </FieldRow>
      {said && said.result !== 'no-objection' && (
        <FieldRow
          id={`${file.number}-statement`}
          label={say('opinionDesk.statement')}
          help={say('opinionDesk.statementHelp')}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              rows={3}
              maxLength={2000}
              value={said.statement}
              onChange={({ target }) => onSay({ ...said, statement: target.value })}
            />
          )}
        </FieldRow>
      )}
    </section>
  );
}
