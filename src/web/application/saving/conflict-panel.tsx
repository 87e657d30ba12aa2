import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { Answer } from '#domain/application/answers.ts';
import { figuresIn } from '#domain/application/figures.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Field, Section } from '#domain/programme/field.ts';
import { sayAnswer } from '#messages/say-answer.ts';
import { rowsIn } from '#web/application/fields/cell-rows.ts';
import type { OpenFile } from '#web/application/open-file.ts';
import { readingOf } from '#web/application/reading.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { Conflict } from './section-draft.ts';
import './conflict-panel.css';

interface Parts {
  conflict: Conflict;
  section: Section;
  file: OpenFile;
  facts: Facts;
  /** How often somebody wanted to go on past it: each time it takes the focus. */
  sought: number;
  choose: (choice: 'mine' | 'theirs') => void;
}

/** Both texts of one field, side by side; neither is dropped until somebody chooses. */
export function ConflictPanel({ conflict, section, file, facts, sought, choose }: Parts) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (sought > 0) panel.current?.focus();
  }, [sought]);
  const { language, say, text } = words;
  const reading = readingOf(file, facts, language);
  const field = section.fields.find(({ code }) => code === conflict.field);
  if (!field) return null;
  const captionsIn = ({ type }: Pick<Field, 'type'>, answer: Answer | undefined) =>
    (type === 'figures' ? figuresIn(answer) : []).map(({ caption }, at) =>
      say('applicant.figure.captioned', { number: at + 1, caption }),
    );
  const tell = (answer: Answer | null) => {
    const captions = captionsIn(field, answer ?? undefined);
    if (captions.length > 0) return captions.join('\n');
    const rows = rowsIn(answer ?? undefined);
    if (rows.length === 0)
      return sayAnswer(reading, field, answer ?? undefined) ?? say('applicant.field.empty');
    return rows
      .map(({ cells }) =>
        (field.columns ?? [])
          .flatMap((column) => [
            ...captionsIn(column, cells[column.code]),
            sayAnswer(reading, column, cells[column.code]) ?? [],
          ])
          .join(say('desk.apart')),
      )
      .join('\n');
  };

  return (
    <section className="conflict" role="alert" aria-label={text(field.label)} tabIndex={-1} ref={panel}>
      <h3>
        <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>
          {say('applicant.conflict.title', {
            field: text(field.label),
            by: conflict.by || say('applicant.conflict.colleague'),
          })}
        </StatusWord>
      </h3>
      <div className="conflict-both">
        <div>
          <p className="note">{say('applicant.conflict.mine')}</p>
          <p className="prose">{tell(conflict.mine)}</p>
          <Button onClick={() => choose('mine')}>{say('applicant.conflict.keepMine')}</Button>
        </div>
        <div>
          <p className="note">
            {say('applicant.conflict.theirs', { by: conflict.by || say('applicant.conflict.colleague') })}
          </p>
          <p className="prose">{tell(conflict.theirs)}</p>
          <Button onClick={() => choose('theirs')}>{say('applicant.conflict.takeTheirs')}</Button>
        </div>
      </div>
    </section>
  );
}
