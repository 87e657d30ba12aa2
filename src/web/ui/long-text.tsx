import { Input } from 'antd';
import { useWords } from '#web/language/words.ts';
import type { ControlIds } from './field-row.tsx';
import './form.css';

interface Parts {
  ids: Partial<ControlIds>;
  /** Characters that the server takes. */
  most: number;
  rows: number;
  value: string;
  change: (value: string) => void;
  readOnly?: boolean;
  onBlur?: () => void;
}

/** Sentences somebody writes, or brings from elsewhere: a text that is too long stays whole, and by how much is said. */
export function LongText({ ids, most, rows, value, change, readOnly, onBlur }: Parts) {
  const { say } = useWords();
  const over = value.length - most;
  return (
    <>
      <Input.TextArea
        {...ids}
        {...(over > 0 && { 'aria-invalid': true, [overAttribute]: over })}
        {...{ rows, value, readOnly, onBlur }}
        onChange={({ target }) => change(target.value)}
      />
      {over > 0 && (
        <p className="note figures too-long" role="status">
          {say('applicant.field.tooLong', { over, most })}
        </p>
      )}
    </>
  );
}

const overAttribute = 'data-over';

/** Puts the focus into the first text in there that is too long, and says whether there is one: it holds the act back. */
export function leadsToTooLong(within: ParentNode | null): boolean {
  const first = within?.querySelector<HTMLElement>(`[${overAttribute}]`);
  first?.focus();
  return first != null;
}
