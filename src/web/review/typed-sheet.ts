import type { ScoreSheet } from '#domain/review/score-sheet.ts';
import type { ReviewItem } from './review-page.ts';

/** A sheet as it stands in its fields: points as they were typed, right or wrong. */
export interface TypedSheet {
  points: Readonly<Record<string, string>>;
  doubted: readonly string[];
  comments: Readonly<Record<string, string>>;
}

export const typedOf = (sheet: ScoreSheet): TypedSheet => ({
  points: Object.fromEntries(Object.entries(sheet.points).map(([code, points]) => [code, `${points}`])),
  doubted: sheet.doubted,
  comments: sheet.comments,
});

/** What is typed over what is saved, field by field: so much is lost with the page, and no more. */
export function typedOver(saved: TypedSheet, typed: TypedSheet): Partial<TypedSheet> {
  const points = changed(saved.points, typed.points, (given) => given.normalize('NFKC').trim());
  const comments = changed(saved.comments, typed.comments, (words) => words);
  return {
    ...(Object.keys(points).length > 0 && { points }),
    ...(JSON.stringify(saved.doubted) !== JSON.stringify(typed.doubted) && { doubted: typed.doubted }),
    ...(Object.keys(comments).length > 0 && { comments }),
  };
}

export const laidOver = (saved: TypedSheet, over: Partial<TypedSheet>): TypedSheet => ({
  points: { ...saved.points, ...over.points },
  doubted: over.doubted ?? saved.doubted,
  comments: { ...saved.comments, ...over.comments },
});

const changed = (
  saved: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
  read: (typed: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([code, words]) => read(words) !== (saved[code] ?? '')));

/** The whole number that was typed, also in full-width digits; undefined where it is none, or out of range. */
export function wholePoints(typed: string | undefined, max: number): number | undefined {
  const digits = (typed ?? '').normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  const points = Number(digits);
  return points <= max ? points : undefined;
}

export const isWrong = (typed: string | undefined, max: number): boolean =>
  (typed ?? '').trim() !== '' && wholePoints(typed, max) === undefined;

/** Characters of one comment. */
export const mostWords = 4000;

/** What of it can be kept: wrong points and comments that are too long stay in their field until they are right. */
export function sheetOf(items: readonly ReviewItem[], typed: TypedSheet): ScoreSheet {
  const points = items.flatMap(({ code, max, by }): [string, number][] => {
    const given = by === 'computed' ? undefined : wholePoints(typed.points[code], max);
    return given === undefined ? [] : [[code, given]];
  });
  const comments = Object.entries(typed.comments).filter(
    ([, words]) => words.trim() !== '' && words.length <= mostWords,
  );
  return {
    points: Object.fromEntries(points),
    doubted: typed.doubted,
    comments: Object.fromEntries(comments),
  };
}

/** Items in the shape of the domain, where what is not computed is left out and not null. */
export const sheetItemsOf = (items: readonly ReviewItem[]) =>
  items.map(({ criterion, code, max, by, points }) => ({
    criterion,
    code,
    max,
    by,
    ...(points !== null && { points }),
  }));
