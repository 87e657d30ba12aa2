import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/api.ts';
import { useReread } from '#web/application/use-application.ts';
import { upload } from './upload.ts';

/** Sends files into a slot and takes them out again; a no stays on the page until the next is sent. */
export function useSlot(number: string, slot: string) {
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
    onSuccess: reread,
    onSettled: () => setProgress(undefined),
  });
  const removing = useMutation({
    mutationFn: (id: string) => call('DELETE', `${path}/${id}`),
    onSuccess: reread,
  });

  return {
    send: sending.mutate,
    remove: removing.mutate,
    progress,
    sent,
    problem: sending.error ?? removing.error,
  };
}
