import { useMutation } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';

/** Asks another department about these files in one letter; `page`: the file on whose page it is done. */
export function useAskOpinion(page?: string) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: (letter: { numbers: readonly string[]; dueOn: string }) =>
      call<{ letter: string }>('POST', '/api/opinion-letters', letter),
    onSuccess: () => askAnew(['applications'], ...(page === undefined ? [] : [['application', page]])),
  });
}
