import { Checkbox } from 'antd';
import { useEffect } from 'react';
import { isCodes } from '#domain/application/answers.ts';
import { useWords } from '#web/language/words.ts';
import type { ControlProps } from './control.ts';

/** Any of several; what is always held is ticked and stays so. */
export function ChoicesControl({ field: { choices = [], fixed = [] }, answer, change, ids }: ControlProps) {
  const { text } = useWords();
  const held = new Set([...(isCodes(answer) ? answer : []), ...fixed]);
  const toggle = (code: string) => {
    const next = new Set(held);
    if (!next.delete(code)) next.add(code);
    change(choices.map((choice) => choice.code).filter((each) => next.has(each)));
  };
  const { id, ...described } = ids;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the question is first seen
  useEffect(() => {
    if (answer === undefined && fixed.length > 0) change([...fixed]);
  }, []);

  return (
    <div className="choices" {...described}>
      {choices.map(({ code, label, note }, at) => (
        <Checkbox
          key={code}
          {...(at === 0 && { id })}
          checked={held.has(code)}
          disabled={fixed.includes(code)}
          onChange={() => toggle(code)}
        >
          {text(label)}
          {note && <span className="note choice-note">{text(note)}</span>}
        </Checkbox>
      ))}
    </div>
  );
}
