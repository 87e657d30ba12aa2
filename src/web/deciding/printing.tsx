import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useWords } from '#web/language/words.ts';
import { printingQuery } from './use-signing.ts';

/** How many certificates of the batch are made, while it is made. */
export function Printing({ recognition }: { recognition: string }) {
  const { say } = useWords();
  const id = useId();
  const { data } = useQuery(printingQuery(recognition));
  if (!data || data.of === 0) return null;
  return (
    <p>
      <label htmlFor={id}>
        {say('decidingDesk.recognition.printed', { printed: data.printed, of: data.of })}
      </label>{' '}
      <progress id={id} max={data.of} value={data.printed} />
    </p>
  );
}
