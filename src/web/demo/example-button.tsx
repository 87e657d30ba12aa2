import { useMutation } from '@tanstack/react-query';
import { call, Refused } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { FailedLine } from '#web/ui/failed-line.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';
import './example-button.css';

interface Parts<Example> {
  /** What is asked for an example: a section, a place for papers. */
  path: string;
  words: string;
  onExample: (example: Example) => void;
}

/** Only in a demonstration: what the cast would give here, for the visitor to look at and change. */
export function ExampleButton<Example>({ path, words, onExample }: Parts<Example>) {
  const { say } = useWords();
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
      {error instanceof Refused ? (
        <RefusalPanel refusal={error.refusal} />
      ) : (
        error && <FailedLine problem={error} what={say('desk.failed.act')} />
      )}
    </div>
  );
}

/** The server puts its bar above the page of a demonstration, and of nothing else. */
const isDemonstration = (): boolean => document.querySelector('body > .demo') !== null;
