import { useId } from 'react';
import { useWords } from '#web/language/words.ts';
import { FieldRow } from './field-row.tsx';
import '#web/region/region-select.css';

interface Parts {
  label: string;
  /** What choosing nothing means, where it means something. */
  none?: string;
  error?: string | undefined;
  value: string;
  options: readonly { code: string; label: string }[];
  choose: (code: string) => void;
}

/** One of the programme's own words, chosen from all that may stand here. */
export function Choose({ label, none, error, value, options, choose }: Parts) {
  const { say } = useWords();
  return (
    <FieldRow id={useId()} label={label} error={error}>
      {(ids) => (
        <select {...ids} className="native" value={value} onChange={({ target }) => choose(target.value)}>
          <option value="">{none ?? say('provinceDesk.choose')}</option>
          {options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  );
}
