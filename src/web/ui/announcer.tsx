import { useEffect, useState } from 'react';

type Tone = 'polite' | 'assertive';

const listeners = new Set<(tone: Tone, words: string) => void>();

/** Says something to those who listen to the page instead of looking at it. */
export function announce(words: string, tone: Tone = 'polite'): void {
  for (const listener of listeners) listener(tone, words);
}

const nothing = { polite: '', assertive: '' };

/**
 * One polite and one assertive region a page; what comes close together is said together. It is taken out again: of the
 * same words once more nobody would hear anything.
 */
export function Announcer() {
  const [said, setSaid] = useState(nothing);

  useEffect(() => {
    const waiting: Record<Tone, string[]> = { polite: [], assertive: [] };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener = (tone: Tone, words: string) => {
      if (waiting[tone].at(-1) !== words) waiting[tone].push(words);
      clearTimeout(timer);
      timer = setTimeout(() => {
        setSaid({
          polite: waiting.polite.splice(0).join(' '),
          assertive: waiting.assertive.splice(0).join(' '),
        });
        timer = setTimeout(() => setSaid(nothing), 1000);
      }, 150);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      clearTimeout(timer);
    };
  }, []);

  return (
    <>
      <p className="heard" role="status" aria-live="polite">
        {said.polite}
      </p>
      <p className="heard" role="alert" aria-live="assertive">
        {said.assertive}
      </p>
    </>
  );
}
