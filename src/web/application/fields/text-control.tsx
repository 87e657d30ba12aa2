import { Input } from 'antd';
import { useState } from 'react';
import { unitWord } from '#messages/say-answer.ts';
import { useWords } from '#web/language/words.ts';
import { asText, type ControlProps } from './control.ts';
import { readTyped } from './read-typed.ts';

/** One line: words, figures, codes, numbers, addresses. Typed freely, tidied when the field is left. */
export function TextControl({ field, answer, change, ids, named }: ControlProps) {
  const { language } = useWords();
  const { type, unit } = field;
  const [typing, setTyping] = useState<string>();
  const shown = typing ?? asText(answer);

  return (
    <Input
      {...ids}
      {...(named && { 'aria-label': named })}
      className={`typed typed-${type}`}
      value={shown}
      inputMode={keyboards[type]}
      autoComplete="off"
      suffix={unit && <span className="typed-unit">{unitWord(unit, language)}</span>}
      onChange={({ target }) => {
        setTyping(target.value);
        change(readTyped(type, target.value));
      }}
      onBlur={() => setTyping(undefined)}
    />
  );
}

const keyboards: Partial<Record<ControlProps['field']['type'], 'numeric' | 'decimal' | 'tel' | 'email'>> = {
  int: 'numeric',
  dec: 'decimal',
  phone: 'tel',
  email: 'email',
};
