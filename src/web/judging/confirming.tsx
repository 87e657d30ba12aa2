import { Button } from 'antd';
import { useWords } from '#web/language/words.ts';
import { useSending, useTyped } from '#web/typing/use-typed.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { AskedJudgement, CheckPage } from './check-page.ts';
import { useFileAct } from './use-check.ts';

/** The second person's word on a judgement; whoever gave it reads that it waits. */
export function Confirming({ page, asked, mine }: { page: CheckPage; asked: AskedJudgement; mine: boolean }) {
  const { say } = useWords();
  const subject = encodeURIComponent(asked.subject || '-');
  const sending = useSending();
  const typed = `confirming.${asked.judgement}.${asked.subject}`;
  const [sentence, setSentence] = useTyped(typed, '');
  const { mutate, isPending, error } = useFileAct(
    page,
    'POST',
    `judgements/${asked.judgement}/${subject}/confirmation`,
    (agreed: boolean) => ({ agreed, ...(asked.correction && { sentence }) }),
  );
  const confirm = (agreed: boolean) => !isPending && sending(typed, () => mutate(agreed));
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
        <Button onClick={() => confirm(true)}>{say('recommendingDesk.judging.agree')}</Button>
        <Button onClick={() => confirm(false)}>{say('recommendingDesk.judging.disagree')}</Button>
      </p>
      <ProblemLine problem={error} />
    </>
  );
}
