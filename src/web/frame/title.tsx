import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useWords } from '#web/language/words.ts';

const Context = createContext<(programme: string | undefined) => void>(() => {});
const Programme = createContext<string | undefined>(undefined);

/** Holds the programme that titles name: the one whose file is open, else the newest. */
export function TitleProvider({ children }: { children: ReactNode }) {
  const [programme, setProgramme] = useState<string>();
  const set = useMemo(() => (next: string | undefined) => setProgramme(next), []);
  return (
    <Context value={set}>
      <Programme value={programme}>{children}</Programme>
    </Context>
  );
}

export const useTitleProgramme = (): string | undefined => useContext(Programme);

/** Names the programme while this is shown. */
export function useProgrammeInTitle(programme: string | undefined): void {
  const set = useContext(Context);
  useEffect(() => set(programme), [set, programme]);
}

/** `<page> · <programme> · 示范`, with a word before it while an error summary shows. */
export function useTitle(title: string, wrong: boolean): void {
  const { say } = useWords();
  const programme = useContext(Programme);
  useEffect(() => {
    const whole = [title, programme, say('desk.brand')].filter(Boolean).join(' · ');
    document.title = wrong ? say('desk.wrongTitle', { title: whole }) : whole;
  }, [title, programme, wrong, say]);
}
