import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { useSigning } from './use-signing.ts';

interface Parts {
  programme: string;
  kind: 'decision' | 'notice';
  done: (what: string) => void;
}

/** Back to whoever prepared it, with the reason. */
export function SendingBack({ programme, kind, done }: Parts) {
  const { say } = useWords();
  const [sentence, setSentence] = useState('');
  const { mutate, isPending, error } = useSigning<string>(
    programme,
    'DELETE',
    (written) => `${kind}-request?sentence=${encodeURIComponent(written)}`,
    () => done(say('decidingDesk.back.done')),
  );
  return (
    <ActPanel
      act={say('decidingDesk.back.act')}
      whatHappens={
        <>
          <p>{say('decidingDesk.back.whatHappens')}</p>
          <FieldRow id={`${kind}-back`} label={say('decidingDesk.back.why')}>
            {(ids) => (
              <Input.TextArea
                {...ids}
                value={sentence}
                onChange={({ target }) => setSentence(target.value)}
              />
            )}
          </FieldRow>
        </>
      }
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(sentence)}
    />
  );
}
