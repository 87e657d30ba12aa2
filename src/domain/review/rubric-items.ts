import { evaluateFigure } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { compare, decimal, type Rational } from '#domain/exact.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Band, Criterion, LevelName, RubricItem } from '#domain/programme/rubric.ts';

/** One item of a rubric as it stands for one application. */
export interface SheetItem {
  criterion: string;
  code: string;
  /** Whole points. */
  max: number;
  /**
   * `computed`: the system has worked out the points. `judged`: experts give them. `instead`: the figure does not exist
   * for this applicant, so experts give the points of this item too, on the anchors of its criterion.
   */
  by: 'computed' | 'judged' | 'instead';
  /** Of a computed item. */
  points?: number;
  figure?: Rational;
}

export const criteriaOf = (definition: Definition, direction: string): readonly Criterion[] => {
  const rubric = definition.rubrics[direction];
  if (!rubric) throw new Error(`${direction} has no rubric`);
  return rubric.criteria;
};

/** Every item of the direction's rubric, the computed ones with the points that these answers come to. */
export function sheetItems(definition: Definition, facts: Facts): SheetItem[] {
  return criteriaOf(definition, facts.direction).flatMap(({ code: criterion, items }) =>
    items.map((item) => ({
      criterion,
      code: item.code,
      max: item.max,
      ...standing(definition, item, facts),
    })),
  );
}

function standing(
  definition: Definition,
  item: RubricItem,
  facts: Facts,
): Pick<SheetItem, 'by' | 'points' | 'figure'> {
  if (item.kind === 'judged') return { by: 'judged' };
  const figure = evaluateFigure(definition, item.value, facts);
  return figure ? { by: 'computed', figure, points: pointsOf(figure, item.bands) } : { by: 'instead' };
}

/** The points of the first band from the top that holds; the exact figure is compared, before any rounding. */
export function pointsOf(figure: Rational, bands: readonly Band[]): number {
  const band = bands.find((each) => {
    if ('atLeast' in each) return compare(figure, decimal(each.atLeast)) >= 0;
    return 'above' in each ? compare(figure, decimal(each.above)) > 0 : true;
  });
  if (!band) throw new RangeError('Bands that leave a figure out');
  return band.points;
}

/** The level of so many points of an item. Throws where the programme has no levels for its maximum. */
export function levelOf(
  { scoreLevels }: Pick<Definition, 'scoreLevels'>,
  max: number,
  points: number,
): LevelName {
  const levels = scoreLevels.find(({ code }) => code === `${max}`);
  if (!levels) throw new Error(`No levels for items of ${max} points`);
  return (['excellent', 'good', 'fair'] as const).find((level) => points >= levels[level]) ?? 'weak';
}
