import type { Judgement } from '#domain/programme/definition.ts';

/** One answer of a named person, as recorded; `agreed` is what the second person said, null while nobody has. */
export interface RecordedAnswer {
  judgement: string;
  subject: string;
  answer: string;
  role: string;
  agreed: boolean | null;
}

/**
 * The answer that counts today: the newest one that counts at all. Alone, the first answer counts at once; with a second
 * person, once he has agreed; where a leader decides, a proposal counts for nothing until then.
 */
export function answerThatCounts(
  definition: Pick<Judgement, 'counts' | 'decidedBy'> & {
    options: readonly { code: string; secondPerson?: boolean | undefined }[];
  },
  newestFirst: readonly RecordedAnswer[],
): string | undefined {
  return newestFirst.find(({ answer, role, agreed }) => {
    if (definition.counts === 'leader-decides') return role === definition.decidedBy;
    const option = definition.options.find(({ code }) => code === answer);
    return definition.counts === 'second-person' || option?.secondPerson ? agreed === true : agreed !== false;
  })?.answer;
}
