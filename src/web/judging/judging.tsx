import { Button } from 'antd';
import { type FormEvent, useId } from 'react';
import type { Judgement } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { useSending, useTyped } from '#web/typing/use-typed.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import type { AskedJudgement, CheckPage } from './check-page.ts';
import { GroundFields } from './ground-fields.tsx';
import { useFileAct } from './use-check.ts';

interface Parts {
  page: CheckPage;
  asked: AskedJudgement;
  judgement: Judgement;
  again: boolean;
}

/** One question, its answers to choose from, and where the answer is against the file its reason. */
export function Judging({ page, asked, judgement, again }: Parts) {
  const { say, text } = useWords();
  const sending = useSending();
  const typed = `judging.${asked.judgement}.${asked.subject}`;
  const [answer, setAnswer] = useTyped(`${typed}.answer`, '');
  const [ground, setGround] = useTyped(`${typed}.ground`, {
    reason: '',
    sentence: '',
  });
  const name = useId();
  const { mutate, isPending, error } = useFileAct(page, 'POST', 'judgements', () => ({
    judgement: asked.judgement,
    subject: asked.subject,
    answer,
    ...(ground.reason && { reason: ground.reason }),
    ...(ground.sentence && { sentence: ground.sentence }),
  }));
  const reasons = asked.against.includes(answer) ? judgement.reasons : [];
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (answer && !isPending) sending(typed, mutate);
  };

  return (
    <details open={!again}>
      <summary>{say(again ? 'recommendingDesk.judging.again' : 'recommendingDesk.judging.give')}</summary>
      <form onSubmit={give}>
        <fieldset className="check-answers" aria-label={text(judgement.asks)}>
          {judgement.options.map(({ code, label }) => (
            <label key={code}>
              <input type="radio" name={name} checked={answer === code} onChange={() => setAnswer(code)} />
              {text(label)}
            </label>
          ))}
        </fieldset>
        {answer && (
          <GroundFields
            ground={ground}
            change={setGround}
            reasons={reasons}
            sentence={say('recommendingDesk.judging.sentence')}
          />
        )}
        <ProblemLine problem={error} />
        <Button htmlType="submit">
          {say(isPending ? 'recommendingDesk.judging.giving' : 'recommendingDesk.judging.give')}
        </Button>
      </form>
    </details>
  );
}
