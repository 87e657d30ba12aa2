import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';

interface Parts {
  /** Below the file's own address. */
  path: string;
  number: string;
  words: string;
  done: string;
}

/** One press that tells somebody else that the file waits for him; it changes nothing in the file. */
export function Reminding({ path, number, words, done }: Parts) {
  const { say } = useWords();
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => call('POST', `/api/applications/${encodeURIComponent(number)}/${path}`),
  });
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? say('applicant.remind.doing') : words}
      </button>
      <span role="status">{isSuccess && done}</span>
      <ProblemLine problem={error} />
    </>
  );
}
