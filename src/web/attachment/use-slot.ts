import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/api.ts';
import type { AttachedFile } from '#web/application/application-page.ts';
import { useReread } from '#web/application/use-application.ts';
import { useWords } from '#web/language/words.ts';
import { goOnFrom } from '#web/ui/after-act.ts';
import { announce } from '#web/ui/announcer.tsx';
import { upload } from './upload.ts';

/** Sends files into a slot and takes them out again; a no stays on the page until the next act, and each is told. */
export function useSlot(number: string, slot: string) {
  const { say } = useWords();
  const reread = useReread(number);
  const [progress, setProgress] = useState<number>();
  const [sent, setSent] = useState<string>();
  const path = `/api/applications/${encodeURIComponent(number)}/attachments`;

  const sending = useMutation({
    mutationFn: (file: File) => {
      setSent(file.name);
      setProgress(0);
      return upload(`${path}/${slot}`, file, setProgress);
    },
    async onSuccess(_answer, { name }) {
      await reread();
      announce(say('applicant.attachment.sent', { name }));
    },
    onSettled: () => setProgress(undefined),
  });
  const removing = useMutation({
    mutationFn: ({ id }: AttachedFile) => call('DELETE', `${path}/${id}`),
    async onSuccess(_answer, { name }) {
      await reread();
      announce(say('applicant.attachment.removed', { name }));
      goOnFrom(() => document.getElementById(slot));
    },
  });
  const newest = sending.submittedAt > removing.submittedAt ? sending : removing;

  return {
    send: sending.mutate,
    remove: (file: AttachedFile) => !removing.isPending && removing.mutate(file),
    progress,
    sent,
    problem: newest.error,
    failed: newest === removing ? ('notRemoved' as const) : ('failed' as const),
  };
}
