import { Button } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#web/language/words.ts';
import { sending } from '#web/typing/sending.ts';
import { useKeptHere } from '#web/typing/use-typed.ts';
import { useAfterAct } from './after-act.ts';
import { leadsToTooLong } from './long-text.tsx';
import { ProblemLine } from './problem-line.tsx';
import './act-panel.css';

interface Parts {
  /** The verb: on the button that opens, on the panel, on the button that acts. */
  act: string;
  /** The name, or the beginning of the names, under which what is typed in it is kept: then it opens with it. */
  keep?: string;
  /** The same for what is typed outside of it and sent by it: then it does not open. */
  sends?: string;
  /** What is still to be done before: said beside the button, so that nobody opens it only to be refused. */
  waitsFor?: string | undefined;
  /** What happens, to whom it goes, until when it can be undone. */
  whatHappens: ReactNode;
  /** Said on the panel in place of its colour alone: it cannot be undone. */
  final?: string;
  pending: boolean;
  doing: string;
  problem: unknown;
  /** Each thing that was wrong, inside what became of the act. */
  problems?: ReactNode;
  onConfirm: () => void;
}

/** An act with consequences, on the page and not over it: a link opens what will happen, a button does it. */
export function ActPanel({
  act,
  keep,
  sends = keep,
  waitsFor,
  whatHappens,
  final,
  pending,
  doing,
  problem,
  problems,
  onConfirm,
}: Parts) {
  const { say } = useWords();
  const here = useKeptHere();
  const taken = useAfterAct(pending, say('desk.act.done', { act }));
  const [kept] = useState(() => keep !== undefined && here.has(keep));
  const [open, setOpen] = useState(kept);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };

  const confirm = () => {
    if (pending || leadsToTooLong(sends === keep ? panel.current : document)) return;
    sending(() => {
      if (sends !== undefined) here.forget(sends);
      taken();
    }, onConfirm);
  };

  if (!open) {
    return (
      <>
        <button type="button" ref={opener} className="link-button act-open" onClick={() => setOpen(true)}>
          {act}…
        </button>
        {waitsFor && <p className="note">{waitsFor}</p>}
      </>
    );
  }
  return (
    <section className={`act-panel${final ? ' act-final' : ''}`} aria-labelledby={id} ref={panel}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {act}
      </h2>
      {kept && <p className="note">{say('desk.act.kept')}</p>}
      <div className="act-what">{whatHappens}</div>
      {waitsFor && <p className="note">{waitsFor}</p>}
      {final && <p className="act-warning">{final}</p>}
      <ProblemLine problem={problem}>{problems}</ProblemLine>
      <p className="act-buttons">
        <Button type="primary" danger={final !== undefined} onClick={confirm} aria-disabled={pending}>
          {pending ? doing : act}
        </Button>
        <Button onClick={close}>{say('desk.act.cancel')}</Button>
      </p>
    </section>
  );
}
