import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from './problem-line.tsx';

interface Parts {
  path: string;
  words: string;
  done: string;
}

/** One press that tells somebody else that something waits for him; it changes nothing. */
export function Reminding({ path, words, done }: Parts) {
  const { say } = useWords();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => call('POST', path),
  });
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? say('desk.reminding') : words}
      </button>
      {isSuccess && say('desk.apart')}
      <span role="status">{isSuccess && done}</span>
      <ProblemLine problem={error} />
    </>
  );
}
