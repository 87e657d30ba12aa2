import { Input } from 'antd';
import { useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { asText, type ControlProps } from './control.ts';

/** Several paragraphs, with what is written and what may be; a character outside the basic plane is one. */
export function ProseControl({ field: { max }, answer, change, ids, named }: ControlProps) {
  const { say } = useWords();
  const [typing, setTyping] = useState<string>();
  const shown = typing ?? asText(answer);
  const written = [...shown.trim()].length;

  return (
    <>
      <Input.TextArea
        {...ids}
        {...(named && { 'aria-label': named })}
        value={shown}
        // Grows by the style sheet: Ant Design would measure with a style attribute, which the policy forbids.
        className="typed-prose"
        rows={max !== undefined && max > 500 ? 6 : 3}
        onChange={({ target }) => {
          setTyping(target.value);
          change(target.value.trim());
        }}
        onBlur={() => setTyping(undefined)}
      />
      {max !== undefined && (
        <p className={`note figures${written > max ? ' too-long' : ''}`}>
          {written > max
            ? say('applicant.field.tooLong', { over: written - max, most: max })
            : say('applicant.field.written', { written, most: max })}
        </p>
      )}
    </>
  );
}
