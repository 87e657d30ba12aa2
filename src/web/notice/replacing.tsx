import { useWords } from '#web/language/words.ts';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { NoticeLine } from './notice-page.ts';

interface Parts {
  notices: readonly NoticeLine[];
  replaces: { number: string; reason: string };
  change: (replaces: { number: string; reason: string }) => void;
}

/** What is published is never changed: a notice that was wrong is replaced by another, with the reason. */
export function Replacing({ notices, replaces, change }: Parts) {
  const { say } = useWords();
  const standing = notices.filter(({ replacedBy }) => replacedBy === null);
  if (standing.length === 0) return null;
  return (
    <>
      <Choose
        label={say('noticeDesk.replacing.label')}
        none={say('noticeDesk.replacing.none')}
        value={replaces.number}
        options={standing.map(({ number }) => ({
          code: `${number}`,
          label: say('noticeDesk.replacing.one', { notice: number }),
        }))}
        choose={(number) => change({ ...replaces, number })}
      />
      {replaces.number && (
        <SentenceField
          label={say('noticeDesk.replacing.reason')}
          value={replaces.reason}
          change={(reason) => change({ ...replaces, reason })}
        />
      )}
    </>
  );
}
