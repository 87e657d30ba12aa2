import { Button } from 'antd';
import { type VerdictStatus, verdictSigns } from '#domain/application/sign.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { sayStatus } from '#messages/say-state.ts';
import { useFile } from '#web/application/open-file.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { CheckLine, CheckPage } from './check-page.ts';
import { useFileAct } from './use-check.ts';
import './check-list.css';

const kinds = ['attachment', 'condition', 'clause'] as const;
const answers = ['yes', 'no', 'not-applicable'] as const;
type LineAnswer = { line: string; answer: string };

/** Every line a clerk answers before a file is passed, by what it speaks of. */
export function CheckList({ page, open }: { page: CheckPage; open: boolean }) {
  const { say, text } = useWords();
  const asks = useFile().definition.judgements.find(({ code }) => code === knownJudgements.check)?.asks;
  const answering = useFileAct(page, 'PUT', 'check-lines', (given: readonly LineAnswer[]) => ({
    answers: given,
  }));
  const left = page.lines.filter(({ given }) => !given?.current);
  const counts = { done: page.lines.length - left.length, of: page.lines.length };

  return (
    <section className="card" aria-labelledby="check-list">
      <h2 id="check-list">{say('recommendingDesk.check.title')}</h2>
      {asks && <p>{text(asks)}</p>}
      <p className="quiet" role="status">
        {answering.isPending
          ? say('recommendingDesk.check.saving')
          : say('recommendingDesk.check.progress', counts)}
      </p>
      <ProblemLine problem={answering.error} />
      {kinds.map((kind) => {
        const lines = page.lines.filter((line) => line.kind === kind);
        return (
          lines.length > 0 && (
            <div key={kind}>
              <h3>{say(`recommendingDesk.check.kind.${kind}`)}</h3>
              <ul className="check-lines">
                {lines.map((line) => (
                  <Line
                    key={line.line}
                    line={line}
                    verdict={page.verdicts.find(({ condition }) => condition === line.code)?.verdict}
                    open={open}
                    choose={(answer) => answering.mutate([{ line: line.line, answer }])}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {open && left.length > 0 && (
        <p className="below">
          <Button
            onClick={() =>
              !answering.isPending && answering.mutate(left.map(({ line }) => ({ line, answer: 'yes' })))
            }
          >
            {say('recommendingDesk.check.rest', { count: left.length })}
          </Button>
        </p>
      )}
    </section>
  );
}

function Line({
  line,
  verdict,
  open,
  choose,
}: {
  line: CheckLine;
  /** What the rules say of a condition by what was given. */
  verdict: VerdictStatus | undefined;
  open: boolean;
  choose: (answer: (typeof answers)[number]) => void;
}) {
  const { language, say } = useWords();
  const context = useSayContext();
  const { nameOf } = context;
  const named = { attachment: 'slot', condition: 'condition', clause: 'clause' } as const;
  const clauses = line.clauses.map((clause) => nameOf?.('clause', clause)).join(say('desk.between'));
  const title = nameOf?.(named[line.kind], line.code) ?? '';
  const answer = line.given?.current ? line.given.answer : undefined;

  return (
    <li>
      <fieldset>
        <legend>
          {title}
          {line.kind !== 'clause' && <span className="quiet">　{clauses}</span>}
        </legend>
        {verdict && line.kind === 'condition' && (
          <StatusWord sign={verdictSigns[verdict]}>
            {sayStatus('verdict', verdict, {}, language, context)}
          </StatusWord>
        )}
        {open ? (
          <div className="check-answers">
            {answers.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={line.line}
                  checked={answer === each}
                  onChange={() => choose(each)}
                />
                {say(`recommendingDesk.check.${each}`)}
              </label>
            ))}
          </div>
        ) : (
          <p>{answer ? say(`recommendingDesk.check.${answer}`) : '—'}</p>
        )}
        {line.given && !line.given.current && <p className="note">{say('recommendingDesk.check.before')}</p>}
      </fieldset>
    </li>
  );
}
