import { Button, Input } from 'antd';
import { useId } from 'react';
import { useWords } from '#web/language/words.ts';
import { announce } from './announcer.tsx';
import { FieldRow } from './field-row.tsx';

/** A link that is shown this once; whoever made it hands it on. */
export function LinkToHandOn({ label, link }: { label: string; link: string }) {
  const { say } = useWords();
  const copy = () => navigator.clipboard.writeText(link).then(() => announce(say('desk.link.copied')));
  return (
    <FieldRow id={useId()} label={label} help={say('desk.link.help')}>
      {(ids) => (
        <>
          <Input {...ids} readOnly value={link} onFocus={({ target }) => target.select()} />
          {isSecureContext && <Button onClick={copy}>{say('desk.link.copy')}</Button>}
        </>
      )}
    </FieldRow>
  );
}
