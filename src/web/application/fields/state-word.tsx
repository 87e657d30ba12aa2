import { sign } from '#domain/application/sign.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { ControlProps } from './control.ts';

const signs = {
  invited: sign('attend', 'triangle'),
  confirmed: sign('met', 'tick'),
  declined: sign('refused', 'cross'),
} as const;

/** What others have answered: of a row of the form, by the row's id. Never typed here. */
export function StateWord({ field, file, inRow }: Pick<ControlProps, 'field' | 'file' | 'inRow'>) {
  const { say, text } = useWords();
  const state = file.page.jointUnits.find(({ id }) => id === inRow?.row.id)?.state;
  const choice = field.choices?.find(({ code }) => code === state);
  if (!choice) return <span className="quiet">{say('applicant.field.notAskedYet')}</span>;
  return (
    <StatusWord sign={signs[choice.code as keyof typeof signs] ?? signs.invited}>
      {text(choice.label)}
    </StatusWord>
  );
}
