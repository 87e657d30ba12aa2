import { Radio } from 'antd';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { FieldRow } from '#web/ui/field-row.tsx';
import { conflictReasons } from './conflict-reasons.ts';

interface Parts {
  id: string;
  label: string;
  definition: Definition;
  value: string | undefined;
  choose: (reason: string) => void;
}

/** One of what the programme counts as a conflict. */
export function ReasonChoice({ id, label, definition, value, choose }: Parts) {
  const { text } = useWords();
  return (
    <FieldRow id={id} label={label} group>
      {() => (
        <Radio.Group
          className="score-reasons"
          name={id}
          value={value ?? null}
          onChange={({ target }) => choose(target.value)}
          options={conflictReasons(definition).map(({ code, label: words }) => ({
            value: code,
            label: text(words),
          }))}
        />
      )}
    </FieldRow>
  );
}
