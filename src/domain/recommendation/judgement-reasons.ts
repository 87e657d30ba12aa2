import type { Definition } from '#domain/programme/definition.ts';

/** Codes of the reasons that a programme lists under a judgement; none where it does not know the judgement. */
export const judgementReasons = (
  { judgements }: Pick<Definition, 'judgements'>,
  judgement: string,
): readonly string[] => judgements.find(({ code }) => code === judgement)?.reasons ?? [];
