import { Button } from 'antd';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ProblemLine } from '#web/ui/problem-line.tsx';
import { type LineDraft, OneLine } from './check-line.tsx';
import type { CheckPage } from './check-page.ts';
import { useFileAct } from './use-check.ts';
import './check-list.css';

const kinds = ['attachment', 'condition', 'clause'] as const;
type Drafts = Readonly<Record<string, LineDraft>>;
type LineAnswer = { line: string; answer: string; note?: string | undefined };

/** Every line a clerk answers before a file is passed, by what it speaks of. */
export function CheckList({ page, open }: { page: CheckPage; open: boolean }) {
  const { say, text } = useWords();
  const asks = useFile().definition.judgements.find(({ code }) => code === knownJudgements.check)?.asks;
  const { mutate, isPending, error, variables } = useFileAct(
    page,
    'PUT',
    'check-lines',
    (given: readonly LineAnswer[]) => ({ answers: given }),
  );
  const [drafts, setDrafts] = useTyped<Drafts>('check', {});
  const give = (answers: readonly LineAnswer[]) =>
    mutate(answers, { onSuccess: () => setDrafts((now) => without(now, answers)) });
  const left = page.lines.filter(({ given }) => !given?.current);
  // A "no" waits for what is wrong, and is not to become a "yes" in passing.
  const rest = left.filter(({ line }) => drafts[line]?.answer !== 'no');
  const counts = { done: page.lines.length - left.length, of: page.lines.length };
  const problemOf = (line: string) =>
    variables?.length === 1 && variables[0]?.line === line ? error : undefined;

  return (
    <section className="card" aria-labelledby="check-list">
      <h2 id="check-list">{say('recommendingDesk.check.title')}</h2>
      {asks && <p>{text(asks)}</p>}
      <p className="quiet" role="status">
        {isPending ? say('recommendingDesk.check.saving') : say('recommendingDesk.check.progress', counts)}
      </p>
      {variables?.length !== 1 && <ProblemLine problem={error} />}
      {kinds.map((kind) => {
        const lines = page.lines.filter((line) => line.kind === kind);
        return (
          lines.length > 0 && (
            <div key={kind}>
              <h3>{say(`recommendingDesk.check.kind.${kind}`)}</h3>
              <ul className="check-lines">
                {lines.map((line) => (
                  <OneLine
                    key={line.line}
                    line={line}
                    verdict={page.verdicts.find(({ condition }) => condition === line.code)?.verdict}
                    open={open}
                    draft={drafts[line.line]}
                    problem={problemOf(line.line)}
                    write={(draft) => setDrafts((now) => ({ ...now, [line.line]: draft }))}
                    give={({ answer = '', note }) =>
                      give([{ line: line.line, answer, note: note.trim() || undefined }])
                    }
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {open && rest.length > 0 && (
        <p className="below">
          <Button
            aria-disabled={isPending}
            onClick={() =>
              !isPending &&
              give(
                rest.map(({ line }) => ({
                  line,
                  answer: 'yes',
                  note: drafts[line]?.note.trim() || undefined,
                })),
              )
            }
          >
            {say('recommendingDesk.check.rest', { count: rest.length })}
          </Button>
        </p>
      )}
    </section>
  );
}

const without = (drafts: Drafts, sent: readonly LineAnswer[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([line]) => !sent.some((each) => each.line === line)));
