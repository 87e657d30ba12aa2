import { Radio, Select } from 'antd';
import { useWords } from '#web/language/words.ts';
import { asText, type ControlProps } from './control.ts';

export interface Option {
  value: string;
  label: string;
  note?: string | undefined;
}

/** One of several: all in sight while they are few, else a list that can be searched. */
export function ChoiceControl({ options, ...props }: ControlProps & { options: readonly Option[] }) {
  return isFew(options.length) ? (
    <Radios options={options} {...props} />
  ) : (
    <Listed options={options} {...props} />
  );
}

export const isFew = (count: number): boolean => count <= 7;

function Radios({ answer, change, ids, options, named }: ControlProps & { options: readonly Option[] }) {
  const { id, ...described } = ids;
  return (
    <Radio.Group
      {...described}
      {...(named && { 'aria-label': named })}
      className="choices"
      value={asText(answer) || null}
      onChange={({ target }) => change(String(target.value))}
    >
      {options.map(({ value, label, note }, at) => (
        <Radio key={value} value={value} {...(at === 0 && { id })}>
          {label}
          {note && <span className="note choice-note">{note}</span>}
        </Radio>
      ))}
    </Radio.Group>
  );
}

function Listed({ answer, change, ids, options, named }: ControlProps & { options: readonly Option[] }) {
  const { say } = useWords();
  return (
    <Select
      {...ids}
      {...(named && { 'aria-label': named })}
      className="listed"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      value={asText(answer) || null}
      options={[...options]}
      notFoundContent={say('applicant.field.noMatch')}
      onChange={(value: string | null | undefined) => change(value ?? '')}
    />
  );
}
