import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '#web/language/words.ts';
import { savePaper } from '#web/save-paper.ts';
import { ProblemLine } from './problem-line.tsx';

interface Parts {
  path: string;
  /** What the paper is made of. */
  of: unknown;
  children: ReactNode;
}

/** Saves a paper that is made of what stands on the page; where nothing has to be sent, a link does. */
export function PaperButton({ path, of, children }: Parts) {
  const { say } = useWords();
  const { mutate, isPending, error } = useMutation({ mutationFn: () => savePaper(path, of) });
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? say('desk.makingPaper') : children}
      </button>
      <ProblemLine problem={error} />
    </>
  );
}
