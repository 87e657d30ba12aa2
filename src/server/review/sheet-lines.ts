import type { SheetItem } from '#domain/review/rubric-items.ts';
import type { ScoreSheet } from '#domain/review/score-sheet.ts';
import type { ScoreLine } from './score-sheet.store.ts';

/**
 * A sheet as lines. A computed item stands in a draft only while its evidence is doubted; in a sealed sheet always, with
 * the points that its expert saw, so that the digest binds those too.
 */
export function linesOf(
  items: readonly SheetItem[],
  sheet: Pick<ScoreSheet, 'points' | 'doubted'>,
  state: 'draft' | 'sealed',
): ScoreLine[] {
  return items.flatMap(({ code, points: computed }): ScoreLine[] => {
    const doubted = sheet.doubted.includes(code);
    if (computed !== undefined)
      return state === 'sealed' || doubted ? [{ item: code, points: computed, doubted }] : [];
    const points = sheet.points[code];
    return points === undefined ? [] : [{ item: code, points, doubted: false }];
  });
}

/** What the expert himself typed, of what stands in a draft: computed points are no scores of his. */
export function typedPart(items: readonly SheetItem[], sheet: ScoreSheet): ScoreSheet {
  const judged = new Set(items.filter(({ by }) => by !== 'computed').map(({ code }) => code));
  return {
    ...sheet,
    points: Object.fromEntries(Object.entries(sheet.points).filter(([code]) => judged.has(code))),
  };
}
