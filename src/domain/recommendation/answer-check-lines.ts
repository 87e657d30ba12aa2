import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import type { CheckLine } from './check-list.ts';
import { knownJudgements } from './known-judgements.ts';

export interface LineToAnswer {
  line: string;
  answer: string;
  note?: string | undefined;
}

export interface AnsweredLine {
  line: string;
  answer: string;
  note: string | undefined;
}

const no = 'no';

/** Answers to lines of a file's check-list, while it is being checked. A no says what is wrong. */
export function answerCheckLines(
  { number, state }: { number: string; state: ApplicationState },
  lines: readonly CheckLine[],
  answers: readonly LineToAnswer[],
  { judgements }: Pick<Definition, 'judgements'>,
): AnsweredLine[] | Refusal {
  if (answers.some(({ line }) => !lines.some((each) => each.line === line))) return refuse('not-found');
  if (state !== 'submitted')
    return refuse('out-of-turn', { act: 'check-line', number, state: toldOutside(state) });

  const options = judgements.find(({ code }) => code === knownJudgements.check)?.options ?? [];
  const wrong = answers.filter(({ answer }) => !options.some(({ code }) => code === answer));
  if (wrong.length > 0)
    return refuse(
      'bad-input',
      {},
      wrong.map(({ line }) => problemOf(line, 'not-a-choice')),
    );
  const bare = answers.filter(({ answer, note }) => answer === no && !note?.trim());
  if (bare.length > 0) {
    return refuse(
      'reason-required',
      { act: 'check-line' },
      bare.map(({ line }) => problemOf(line, 'field-required')),
    );
  }
  const last = new Map(answers.map((each) => [each.line, each]));
  return [...last.values()].map(({ line, answer, note }) => ({
    line,
    answer,
    note: note?.trim() || undefined,
  }));
}

const problemOf = (line: string, code: string): Problem => ({ field: `check-line/${line}`, code });
