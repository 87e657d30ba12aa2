import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { isDemonstration } from './bar.ts';
import './example-button.css';

interface Parts<Example> {
  /** What is asked for an example: a section, a place for papers. */
  path: string;
  words: string;
  onExample: (example: Example) => void;
}

/** Only in a demonstration: what the cast would give here, for the visitor to look at and change. */
export function ExampleButton<Example>({ path, words, onExample }: Parts<Example>) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call<Example>('POST', `/api/demo/applications/${path}/example`),
    onSuccess: onExample,
  });
  if (!isDemonstration()) return null;
  return (
    <div className="example">
      <button
        type="button"
        className="link-button"
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {words}
      </button>
      <ProblemLine problem={error} />
    </div>
  );
}
