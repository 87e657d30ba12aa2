import { useEffect, useRef } from 'react';
import { useWords } from '#web/language/words.ts';
import './error-summary.css';

export interface ErrorAt {
  /** The id of the control that takes the focus. */
  control: string;
  /** Exactly the words that stand at the field. */
  words: string;
}

/** What must be dealt with, each a link that puts the focus into its field. Takes the focus itself when it appears. */
export function ErrorSummary({ errors }: { errors: readonly ErrorAt[] }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  return (
    <div className="errors" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2>{say('desk.errors.title', { count: errors.length })}</h2>
        <ul>
          {errors.map(({ control, words }) => (
            <li key={control + words}>
              <a href={`#${control}`} onClick={(event) => goTo(event, control)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function goTo(event: React.MouseEvent, control: string): void {
  event.preventDefault();
  const field = document.getElementById(control);
  const label = field && document.querySelector(`label[for="${CSS.escape(control)}"]`);
  (label ?? field)?.scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
}
