import { Input } from 'antd';
import { useId } from 'react';
import { FieldRow } from './field-row.tsx';

interface Parts {
  label: string;
  help?: string;
  value: string;
  change: (value: string) => void;
}

/** What somebody else will read, in whole sentences. */
export function SentenceField({ label, help, value, change }: Parts) {
  return (
    <FieldRow id={useId()} label={label} help={help}>
      {(ids) => (
        <Input.TextArea
          {...ids}
          rows={3}
          maxLength={2000}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </FieldRow>
  );
}
