import { useWords } from '#web/language/words.ts';

/** The letter as it was sent, to be saved. */
export function LetterPaper({ letter }: { letter: string }) {
  const { say } = useWords();
  return (
    <a href={`/api/opinion-letters/${letter}/letter.pdf`} download>
      {say('opinionDesk.letterPdf')}
    </a>
  );
}
