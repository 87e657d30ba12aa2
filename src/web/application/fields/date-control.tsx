import { Input } from 'antd';
import { useRef, useState } from 'react';
import { isDay } from '#domain/form/check-cell.ts';
import { useWords } from '#web/language/words.ts';
import { asText, type ControlProps } from './control.ts';
import { readTyped } from './read-typed.ts';

/** Typed in any of its spellings, or taken from the calendar of the device. */
export function DateControl({ answer, change, ids, named }: ControlProps) {
  const { say } = useWords();
  const [typing, setTyping] = useState<string>();
  const calendar = useRef<HTMLInputElement>(null);
  const kept = asText(answer);

  return (
    <span className="date">
      <Input
        {...ids}
        {...(named && { 'aria-label': named })}
        className="typed typed-date"
        value={typing ?? kept}
        inputMode="numeric"
        autoComplete="off"
        onChange={({ target }) => {
          setTyping(target.value);
          change(readTyped('date', target.value));
        }}
        onBlur={() => setTyping(undefined)}
      />
      <button
        type="button"
        className="date-open"
        onClick={() => calendar.current?.showPicker()}
        aria-label={say('applicant.field.calendar')}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path
            d="M3 5h14v12H3zM3 8.5h14M6.5 2.5V6m7-3.5V6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        className="date-calendar"
        tabIndex={-1}
        aria-hidden="true"
        value={isDay(kept) ? kept : ''}
        onChange={({ target }) => change(target.value)}
      />
    </span>
  );
}
