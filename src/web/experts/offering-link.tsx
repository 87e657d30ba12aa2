import { Button, Input } from 'antd';
import { useId } from 'react';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { announce } from '#web/ui/announcer.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { type ExpertPage, useExpertLink } from './use-experts.ts';

/** A link by which an invited expert chooses his sign-in name; shown once, to hand on. */
export function OfferingLink({ expert }: { expert: ExpertPage }) {
  const { say } = useWords();
  const { mutate, isPending, error, data } = useExpertLink(expert.id);
  const id = useId();
  if (!data) {
    return (
      <ActPanel
        act={say('expertPoolDesk.link.act')}
        whatHappens={say('expertPoolDesk.link.happens', { name: expert.name })}
        doing={say('expertPoolDesk.link.doing')}
        pending={isPending}
        problem={error}
        onConfirm={() => mutate()}
      />
    );
  }
  const copy = () =>
    navigator.clipboard.writeText(data.link).then(() => announce(say('expertPoolDesk.link.copied')));
  return (
    <FieldRow id={id} label={say('expertPoolDesk.link.made')} help={say('expertPoolDesk.link.help')}>
      {(ids) => (
        <>
          <Input {...ids} readOnly value={data.link} onFocus={({ target }) => target.select()} />
          {isSecureContext && <Button onClick={copy}>{say('expertPoolDesk.link.copy')}</Button>}
        </>
      )}
    </FieldRow>
  );
}
