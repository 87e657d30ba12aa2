import { useWords } from '#web/language/words.ts';

interface Parts {
  /** The sheet's own path. */
  of: string;
  query?: string;
}

/** Letter and summary sheet as they were sent. */
export function SheetPapers({ of, query = '' }: Parts) {
  const { say } = useWords();
  return (
    <>
      <a href={`${of}/letter.pdf${query}`} download>
        {say('recommendingDesk.papers.letter')}
      </a>
      {'　'}
      <a href={`${of}/summary-sheet.pdf${query}`} download>
        {say('recommendingDesk.papers.sheet')}
      </a>
    </>
  );
}
