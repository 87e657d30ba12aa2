import { useId } from 'react';
import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { useWithdrawList } from './use-lists.ts';

interface Parts {
  programme: string;
  list: string;
  version: number;
}

/** Takes one version out of use; the one before it counts again. */
export function WithdrawingList({ programme, list, version }: Parts) {
  const { say } = useWords();
  const [reason, setReason] = useTyped(`withdraw.${list}.${version}`, '');
  const { mutate, isPending, error } = useWithdrawList(programme, list, version);
  const id = useId();
  return (
    <ActPanel
      keep={`withdraw.${list}.${version}`}
      act={say('listsDesk.withdraw.act', { version })}
      whatHappens={
        <>
          <p>{say('listsDesk.withdraw.happens')}</p>
          <WrittenField id={id} label={say('listsDesk.withdraw.reason')} value={reason} change={setReason} />
        </>
      }
      final={say('listsDesk.withdraw.final')}
      doing={say('listsDesk.withdraw.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(reason)}
    />
  );
}
