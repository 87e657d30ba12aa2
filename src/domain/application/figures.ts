import { type Answer, isCodes, isTable, type TableAnswer } from './answers.ts';

/** A picture that belongs to the form. */
export interface Figure {
  /** Of its bytes, in hexadecimal. */
  sha256: string;
  /** What is written under it; empty where nothing is. */
  caption: string;
}

/**
 * The pictures of an answer or a cell, in their order. They are kept as rows, each by its digest with a cell `caption`; a
 * bare list of digests is how they were kept before they had captions.
 */
export function figuresIn(answer: Answer | undefined): readonly Figure[] {
  if (isCodes(answer)) return answer.map((sha256) => ({ sha256, caption: '' }));
  if (!isTable(answer)) return [];
  return answer.rows.map(({ id, cells: { caption } }) => ({
    sha256: id,
    caption: typeof caption === 'string' ? caption : '',
  }));
}

/** The answer that keeps them. */
export const figuresAnswer = (figures: readonly Figure[]): TableAnswer => ({
  rows: figures.map(({ sha256, caption }) => ({ id: sha256, cells: { caption } })),
});
