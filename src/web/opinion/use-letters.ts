import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Text } from '#domain/programme/text.ts';
import type { OpinionResult } from '#domain/recommendation/opinion.ts';
import { call, get } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import { upload } from '#web/attachment/upload.ts';

export interface LetterFile {
  number: string;
  unit: string;
  creditCode: string | null;
  address: string | null;
  directionName: Text;
  project: string;
  open: boolean;
  reply: {
    id: string;
    result: OpinionResult;
    statement: string | null;
    documentNumber: string;
    datedOn: string | null;
    onPaper: boolean;
    hasScan: boolean;
  } | null;
}

export interface Letter {
  id: string;
  from: string;
  to: string;
  dueOn: string;
  asks: Text | null;
  rules: { where: Text; says: Text }[];
  period: { from: string; to: string } | null;
  open: boolean;
  workingDays: number | null;
  overdue: boolean;
  files: LetterFile[];
}

export const lettersQuery = queryOptions({
  queryKey: ['opinion-letters'],
  queryFn: () => get<{ letters: Letter[] }>('/api/opinion-letters'),
});

export interface Reply {
  documentNumber: string;
  datedOn: string;
  results: { number: string; result: OpinionResult; statement?: string }[];
}

export function useReply(letter: string) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: ({ scan, ...reply }: Reply & { scan?: File | undefined }): Promise<unknown> =>
      scan
        ? upload(`/api/opinion-letters/${letter}/scanned-reply`, scan, undefined, {
            reply: JSON.stringify(reply),
          })
        : call('POST', `/api/opinion-letters/${letter}/reply`, reply),
    onSuccess: () => askAnew(lettersQuery.queryKey),
  });
}
