import type { Definition } from '#domain/programme/definition.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { levelOf, type SheetItem } from './rubric-items.ts';

/** What an expert has put down on one application. */
export interface ScoreSheet {
  /** Whole points by item; an item that is missing has not been scored yet. */
  points: Readonly<Record<string, number>>;
  /** Computed items whose evidence he doubts. */
  doubted: readonly string[];
  /** By item; `whole` is about the application as a whole. */
  comments: Readonly<Record<string, string>>;
}

/** The key of the comment on the whole application. */
export const whole = 'whole';

/** Totals below the first or from the second on are unusual: whoever reads the result is owed a reason. */
const unusual = { below: 60, from: 90 } as const;

const scoredByExperts = ({ by }: SheetItem): boolean => by !== 'computed';

/** Whether what was typed may be kept: points in range and in steps, everything about items that are there. */
export function checkSheet(
  items: readonly SheetItem[],
  sheet: ScoreSheet,
  scoreStep: number,
): Refusal | undefined {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const strangers = [
    ...Object.keys(sheet.points).filter((code) => !known(byCode.get(code), scoredByExperts)),
    ...sheet.doubted.filter((code) => !known(byCode.get(code), ({ by }) => by === 'computed')),
    ...Object.keys(sheet.comments).filter((code) => code !== whole && !byCode.has(code)),
  ];
  if (strangers.length > 0)
    return refuse(
      'bad-input',
      {},
      strangers.map((field): Problem => ({ field, code: 'field-unknown' })),
    );

  const outside = items.filter(({ code, max }) => {
    const points = sheet.points[code];
    return (
      points !== undefined &&
      !(Number.isInteger(points) && points >= 0 && points <= max && points % scoreStep === 0)
    );
  });
  const [first] = outside;
  return (
    first &&
    refuse(
      'score-out-of-range',
      { item: first.code, most: `${first.max}`, given: `${sheet.points[first.code]}` },
      outside.map(({ code, max }) => ({ field: code, code: 'too-large', facts: { most: `${max}` } })),
    )
  );
}

const known = (item: SheetItem | undefined, kind: (item: SheetItem) => boolean): boolean =>
  item !== undefined && kind(item);

/** Judged and computed points together. */
export const sheetTotal = (items: readonly SheetItem[], { points }: Pick<ScoreSheet, 'points'>): number =>
  items.reduce((total, item) => total + (item.points ?? points[item.code] ?? 0), 0);

/**
 * What keeps a sheet from being sealed: items without points, and comments that are owed. An unusual total asks for a
 * comment on the whole; an item in its lowest level for one on the item or on the whole.
 */
export function openIn(
  definition: Pick<Definition, 'scoreLevels'>,
  items: readonly SheetItem[],
  sheet: ScoreSheet,
): Problem[] {
  const unscored = items.filter((item) => scoredByExperts(item) && sheet.points[item.code] === undefined);
  if (unscored.length > 0) return unscored.map(({ code }) => ({ field: code, code: 'field-required' }));

  const said = (key: string) => (sheet.comments[key] ?? '').trim() !== '';
  const total = sheetTotal(items, sheet);
  if (!said(whole) && (total < unusual.below || total >= unusual.from)) {
    return [
      {
        field: whole,
        code: 'comment-required',
        facts: { total: `${total}`, least: `${unusual.below}`, most: `${unusual.from}` },
      },
    ];
  }
  return items
    .filter(
      (item) =>
        scoredByExperts(item) && levelOf(definition, item.max, sheet.points[item.code] ?? 0) === 'weak',
    )
    .filter(({ code }) => !said(code) && !said(whole))
    .map(({ code }) => ({ field: code, code: 'comment-required' }));
}

/** The refusal that says what is open in all sheets, of which first what has no points. */
export function refusedSealing(open: readonly Problem[]): Refusal | undefined {
  const missing = open.filter(({ code }) => code === 'field-required');
  if (missing.length > 0)
    return refuse('application-incomplete', { act: 'seal', count: `${missing.length}` }, missing);
  return open.length > 0
    ? refuse('reason-required', { act: 'score', least: `${unusual.below}`, most: `${unusual.from}` }, open)
    : undefined;
}

/** Hundredths of a point by criterion: what results are computed from. Throws where an item has no points. */
export function pointsByCriterion(
  items: readonly SheetItem[],
  points: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { criterion, code, points: computed } of items) {
    const given = computed ?? points[code];
    if (given === undefined) throw new RangeError(`A sealed sheet without points for ${code}`);
    sums[criterion] = (sums[criterion] ?? 0) + given * 100;
  }
  return sums;
}
