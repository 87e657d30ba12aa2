import { useId } from 'react';
import { FieldRow } from './field-row.tsx';
import { LongText } from './long-text.tsx';

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
      {(ids) => <LongText {...{ ids, value, change }} rows={3} most={2000} />}
    </FieldRow>
  );
}
