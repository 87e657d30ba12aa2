import { Button } from 'antd';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { AskedJudgement, CheckPage } from './check-page.ts';
import { useFileAct } from './use-check.ts';

/** The second person's word on a judgement; whoever gave it reads that it waits. */
export function Confirming({ page, asked, mine }: { page: CheckPage; asked: AskedJudgement; mine: boolean }) {
  const { say } = useWords();
  const subject = encodeURIComponent(asked.subject || '-');
  const [sentence, setSentence] = useTyped(`confirming.${asked.judgement}.${asked.subject}`, '');
  const { mutate, isPending, error } = useFileAct(
    page,
    'POST',
    `judgements/${asked.judgement}/${subject}/confirmation`,
    (agreed: boolean) => ({ agreed, ...(asked.correction && { sentence }) }),
  );
  if (mine || page.version === null) return <p className="note">{say('recommendingDesk.judging.waits')}</p>;
  return (
    <>
      {asked.correction && (
        <SentenceField
          label={say('recommendingDesk.judging.confirmWhy')}
          value={sentence}
          change={setSentence}
        />
      )}
      <p className="check-answers">
        <Button onClick={() => !isPending && mutate(true)}>{say('recommendingDesk.judging.agree')}</Button>
        <Button onClick={() => !isPending && mutate(false)}>
          {say('recommendingDesk.judging.disagree')}
        </Button>
      </p>
      <ProblemLine problem={error} />
    </>
  );
}
