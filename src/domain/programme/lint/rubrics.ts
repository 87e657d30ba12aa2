import { compare, decimal } from '#domain/exact.ts';
import type { Definition } from '../definition.ts';
import { counted, type Finding, finding, findingOnKey, located, type Path } from '../finding.ts';
import type { Criterion, RubricItem } from '../rubric.ts';

/** Rubrics whose points add up: each direction has one, weights make 100, items make their weight, bands go down. */
export function* lintRubrics(definition: Definition): Generator<Finding> {
  yield* lintLevels(definition);
  for (const { entry: direction, at } of located(definition.directions, 'directions')) {
    if (!definition.rubrics[direction.code])
      yield findingOnKey('rubric-missing', at, { direction: direction.code });
  }

  const criteria = new Map<string, Path>();
  for (const [direction, rubric] of Object.entries(definition.rubrics)) {
    const at: Path = ['rubrics', direction, 'criteria'];
    const weights = rubric.criteria.reduce((total, { weight }) => total + weight, 0);
    if (weights !== 100) yield findingOnKey('weights-not-hundred', at, { direction, sum: String(weights) });

    for (const criterion of located(rubric.criteria, ...at)) {
      const earlier = criteria.get(criterion.entry.code);
      if (earlier)
        yield findingOnKey('code-twice', criterion.at, {
          code: criterion.entry.code,
          first: earlier.join(' / '),
        });
      criteria.set(criterion.entry.code, criterion.at);
      yield* lintCriterion(criterion.entry, criterion.at, definition);
    }
  }
}

function* lintCriterion(
  { code, weight, items }: Criterion,
  at: Path,
  definition: Definition,
): Generator<Finding> {
  const points = items.reduce((total, { max }) => total + max, 0);
  if (points !== weight)
    yield finding('items-not-weight', [...at, 'weight'], {
      criterion: code,
      sum: String(points),
      weight: String(weight),
    });

  // where a figure does not exist for an applicant, experts score the item on the anchors of its criterion
  if (items.every(({ kind }) => kind === 'computed'))
    yield findingOnKey('anchors-missing', at, { criterion: code });

  const seen = new Set<string>();
  for (const { entry: item, at: place } of counted(items, ...at, 'items')) {
    if (seen.has(item.code))
      yield finding('code-twice', [...place, 'code'], { code: item.code, first: at.join(' / ') });
    seen.add(item.code);
    if (!definition.scoreLevels.some((level) => level.code === String(item.max))) {
      yield finding('levels-missing', [...place, 'max'], { max: String(item.max) });
    }
    if (item.kind === 'computed') yield* lintBands(item, place);
  }
}

function* lintBands({ bands, max }: Extract<RubricItem, { kind: 'computed' }>, at: Path): Generator<Finding> {
  for (const { entry: band, at: place } of counted(bands, ...at, 'bands')) {
    const next = bands[bands.indexOf(band) + 1];
    const last = next === undefined;
    if (band.points > max)
      yield finding('band-above-max', [...place, 'points'], {
        points: String(band.points),
        max: String(max),
      });
    if ('otherwise' in band !== last) yield finding('bands-open', place);
    if (!next) continue;

    const [limit, lower] = [limitOf(band), limitOf(next)];
    const descends = limit === undefined || lower === undefined || goesBelow(limit, lower);
    if (!descends || next.points > band.points)
      yield finding('bands-not-descending', [...at, 'bands', bands.indexOf(next)]);
  }
}

type Limit = { figure: string; included: boolean };

const limitOf = (band: Extract<RubricItem, { kind: 'computed' }>['bands'][number]): Limit | undefined =>
  'atLeast' in band
    ? { figure: band.atLeast, included: true }
    : 'above' in band
      ? { figure: band.above, included: false }
      : undefined;

/** A band takes something that the one above it left: a lower limit, or the same one now included. */
function goesBelow(limit: Limit, lower: Limit): boolean {
  const order = compare(decimal(lower.figure), decimal(limit.figure));
  return order < 0 || (order === 0 && lower.included && !limit.included);
}

function* lintLevels({ scoreLevels }: Definition): Generator<Finding> {
  for (const { entry, at } of located(scoreLevels, 'scoreLevels')) {
    const { code, excellent, good, fair, weak } = entry;
    const steps = [Number(code), excellent, good, fair, weak];
    const descend = steps.every((step, index) =>
      index < 2 ? step <= (steps[index - 1] ?? step) : step < (steps[index - 1] ?? 0),
    );
    if (!descend || weak !== 0) yield findingOnKey('levels-not-descending', at, { max: code });
  }
}
