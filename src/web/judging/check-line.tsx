import { Button } from 'antd';
import { useState } from 'react';
import { type VerdictStatus, verdictSigns } from '#domain/application/sign.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { CheckLine } from './check-page.ts';

const answers = ['yes', 'no', 'not-applicable'] as const;
export type LineDraft = { answer?: (typeof answers)[number] | undefined; note: string };

interface Parts {
  line: CheckLine;
  /** What the rules say of a condition by what was given. */
  verdict: VerdictStatus | undefined;
  open: boolean;
  /** What is typed and not yet sent. */
  draft: LineDraft | undefined;
  problem: unknown;
  write: (draft: LineDraft) => void;
  give: (answer: LineDraft) => void;
}

/** One line: what it is about, by which clause, its answer, and what the clerk notes about it. */
export function OneLine({ line, verdict, open, problem, ...answering }: Parts) {
  const { language, say } = useWords();
  const context = useSayContext();
  const { nameOf } = context;
  const named = { attachment: 'slot', condition: 'condition', clause: 'clause' } as const;
  const clauses = line.clauses.map((clause) => nameOf?.('clause', clause)).join(say('desk.between'));
  const title = nameOf?.(named[line.kind], line.code) ?? '';
  const { given } = line;
  return (
    <li>
      <fieldset>
        <legend>
          {title}
          {line.kind !== 'clause' && <span className="quiet">　{clauses}</span>}
        </legend>
        {verdict && line.kind === 'condition' && (
          <StatusWord sign={verdictSigns[verdict]}>
            {sayStatus('verdict', verdict, {}, language, context)}
          </StatusWord>
        )}
        {open ? (
          <Answering line={line} title={title} {...answering} />
        ) : (
          <>
            <p>{given?.current ? say(`recommendingDesk.check.${given.answer}`) : '—'}</p>
            {given?.current && given.note && <p className="prose quiet">{given.note}</p>}
          </>
        )}
        {given && !given.current && (
          <p className="note">
            {say('recommendingDesk.check.before')}
            {given.note && say('recommendingDesk.check.noted', { note: given.note })}
          </p>
        )}
        <ProblemLine problem={problem} />
      </fieldset>
    </li>
  );
}

/** A "no" is sent once it says what is wrong; everything else at once, with what has been noted. */
function Answering({
  line: { line, given },
  title,
  draft,
  write,
  give,
}: Pick<Parts, 'line' | 'draft' | 'write' | 'give'> & { title: string }) {
  const { say } = useWords();
  const [noting, setNoting] = useState(false);
  const standing = given?.current ? given : undefined;
  const answer = draft?.answer ?? standing?.answer;
  const note = draft?.note ?? standing?.note ?? '';
  const wanting = answer === 'no' && note.trim() === '';
  const choose = (chosen: (typeof answers)[number]) => {
    const next = { answer: chosen, note };
    if (chosen === 'no' && note.trim() === '') write(next);
    else give(next);
  };

  return (
    <>
      <div className="check-answers">
        {answers.map((each) => (
          <label key={each}>
            <input type="radio" name={line} checked={answer === each} onChange={() => choose(each)} />
            {say(`recommendingDesk.check.${each}`)}
          </label>
        ))}
        {!noting && !draft && note === '' && answer !== 'no' && (
          <button type="button" className="link-button" onClick={() => setNoting(true)}>
            {say('recommendingDesk.check.addNote')}
            <span className="heard">{title}</span>
          </button>
        )}
      </div>
      {(noting || draft || note !== '' || answer === 'no') && (
        <div className="check-note">
          <SentenceField
            label={say(answer === 'no' ? 'recommendingDesk.check.noteOfNo' : 'recommendingDesk.check.note')}
            value={note}
            change={(typed) => write({ answer: draft?.answer, note: typed })}
          />
          {draft && answer && !wanting && (
            <Button size="small" onClick={() => give({ answer, note })}>
              {say('recommendingDesk.check.saveNote')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
