import { multiply, type Rational, whole } from '#domain/exact.ts';

/** A criterion as an expert finds it: what the system has computed stands already, the rest is his. */
export interface OpenCriterion {
  readonly code: string;
  readonly weight: number;
  readonly items: readonly {
    readonly code: string;
    readonly max: number;
    readonly computed?: number | undefined;
  }[];
}

/** Whole points of the items that a seat scores, by the item's code. */
export type SeatSheet = ReadonlyMap<string, number>;

/** How far the seats stand from one another: some are stricter than others, and together they cancel out. */
const leanings: Readonly<Record<number, readonly number[]>> = { 3: [-1, 0, 1], 5: [-2, 1, 0, -1, 2] };

/**
 * Sheets for the seats of a panel whose mean is the total wanted, computed points included. Which expert sits in which
 * seat does not matter, so a draw may fall as it will. Equal totals over equal computed points give equal sheets, also
 * in each criterion.
 */
export function seatSheets(criteria: readonly OpenCriterion[], total: Rational, seats: number): SeatSheet[] {
  const leaning = leanings[seats];
  const sum = multiply(total, whole(seats));
  if (!leaning || sum.denominator !== 1n)
    throw new RangeError(`${seats} sheets of whole points cannot have this mean`);

  const points = Number(sum.numerator);
  const base = Math.floor(points / seats);
  return leaning.map((lean, seat) => sheetOf(criteria, base + lean + (seat < points - base * seats ? 1 : 0)));
}

/** Shares the points of a sheet out by weight, as far as each criterion has room for them. */
function sheetOf(criteria: readonly OpenCriterion[], points: number): SeatSheet {
  const rooms = criteria.map(roomOf);
  const shares = criteria.map(({ weight }) => points * weight);
  const given = rooms.map(({ least, most }, place) =>
    Math.min(most, Math.max(least, Math.floor((shares[place] ?? 0) / 100))),
  );
  const rests = shares.map((share) => share % 100);
  const order = criteria
    .map((_, place) => place)
    .toSorted((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || a - b);

  for (let left = points - given.reduce((sum, each) => sum + each, 0); left !== 0; ) {
    const step = Math.sign(left);
    const movable = order.filter((place) => {
      const [room, now] = [rooms[place], given[place] ?? 0];
      return room && now + step >= room.least && now + step <= room.most;
    });
    if (movable.length === 0) throw new RangeError(`${points} points do not fit these criteria`);
    for (const place of movable.slice(0, Math.abs(left))) {
      given[place] = (given[place] ?? 0) + step;
      left -= step;
    }
  }
  return new Map(
    criteria.flatMap((criterion, place) => [
      ...itemsOf(criterion, (given[place] ?? 0) - (rooms[place]?.least ?? 0)),
    ]),
  );
}

/** What a criterion has at least, being computed, and at most. */
function roomOf({ items }: OpenCriterion): { least: number; most: number } {
  const least = items.reduce((sum, { computed = 0 }) => sum + computed, 0);
  return { least, most: items.reduce((sum, { max, computed }) => sum + (computed ?? max), 0) };
}

/** The judged items of a criterion share its points evenly, the first taking what does not divide. */
function* itemsOf({ items }: OpenCriterion, points: number): Generator<[string, number]> {
  const judged = items.filter(({ computed }) => computed === undefined);
  const room = judged.reduce((sum, { max }) => sum + max, 0);
  let left = points;
  for (const [place, { code, max }] of judged.entries()) {
    const last = place === judged.length - 1;
    const share = last ? left : Math.min(max, left, Math.ceil((points * max) / room));
    yield [code, share];
    left -= share;
  }
}
