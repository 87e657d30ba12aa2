import type { Definition } from '#domain/programme/definition.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';

/** How one file assigned to one expert stands. */
export type AssignmentState = 'assigned' | 'declared' | 'recused' | 'replaced';

export interface Declaration {
  number: string;
  /** A reason code of the programme, or none. */
  conflict: string | null;
}

/** A file assigned to the expert, and whether his sheet on it is sealed. */
export interface AssignedFile {
  number: string;
  state: AssignmentState;
  sealed: boolean;
}

/** What a declaration makes of its file. */
export interface Decided {
  state: 'declared' | 'recused';
  reason: string | null;
}

/** The judgement under which a programme lists what counts as a conflict. */
const judgement = 'conflict-declaration';

/**
 * What an expert's declarations make of his files. The first time he answers for every one of them, on the names alone
 * and before he has read any; later he may still find a conflict, until his sheet on the file is sealed.
 */
export function declareConflicts(
  files: readonly AssignedFile[],
  declarations: readonly Declaration[],
  { judgements }: Pick<Definition, 'judgements'>,
): ReadonlyMap<string, Decided> | Refusal {
  const reasons = new Set(judgements.find(({ code }) => code === judgement)?.reasons);
  const byNumber = new Map(files.map((file) => [file.number, file]));
  const declared = new Map(declarations.map((each) => [each.number, each]));

  const problems: Problem[] = [
    ...files
      .filter(({ number, state }) => state === 'assigned' && !declared.has(number))
      .map(({ number }) => ({ field: number, code: 'field-required' })),
    ...declarations.flatMap(({ number, conflict }) => {
      const known = byNumber.has(number) && (conflict === null || reasons.has(conflict));
      return known ? [] : [{ field: number, code: 'not-a-choice' }];
    }),
  ];
  if (problems.length > 0 || declared.size !== declarations.length) return refuse('bad-input', {}, problems);

  const changed = declarations.filter(
    ({ number, conflict }) => byNumber.get(number)?.state === 'assigned' || conflict !== null,
  );
  const settled = changed.find(
    ({ number }) => byNumber.get(number)?.sealed || byNumber.get(number)?.state === 'recused',
  );
  if (settled) return refuse('already-scored', { number: settled.number });

  return new Map(
    changed.map(({ number, conflict }) => [
      number,
      { state: conflict === null ? 'declared' : 'recused', reason: conflict },
    ]),
  );
}
