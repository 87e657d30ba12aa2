import { Input } from 'antd';
import { FieldRow } from '#web/ui/field-row.tsx';
import { lastTyped } from '#web/ui/typed-instant.ts';

interface Parts {
  id: string;
  label: string;
  help?: string;
  type?: 'text' | 'date' | 'datetime-local';
  value: string;
  change: (value: string) => void;
}

/** One thing that is written with a signature. */
export function WrittenField({ id, label, help, type = 'text', value, change }: Parts) {
  return (
    <FieldRow id={id} label={label} help={help}>
      {(ids) => (
        <Input
          {...ids}
          type={type}
          max={type === 'text' ? undefined : lastTyped[type]}
          autoComplete="off"
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </FieldRow>
  );
}
