import { type Refusal, refuse } from '#domain/refusal.ts';
import { canonicalFigures, parseFigures } from './randomness.ts';

/** How many sources of each kind a programme asks for. */
export interface RequiredSources {
  figures: number;
  witnesses: number;
}

/** A public result that will be known at an instant: `双色球第2031079期`. */
export interface NamedSource {
  name: string;
  dueAt: Temporal.Instant;
}

/**
 * Whether these sources may be announced now: as many as the programme asks for, and none that anybody could know
 * already. The witnesses have sealed their secrets before.
 */
export function mayAnnounce(
  sources: readonly NamedSource[],
  witnesses: number,
  required: RequiredSources,
  now: Temporal.Instant,
): Refusal | undefined {
  if (witnesses < required.witnesses) {
    return refuse('sources-incomplete', {
      act: 'publish-commitment',
      given: `${witnesses}`,
      required: `${required.witnesses}`,
    });
  }
  if (
    sources.length !== required.figures ||
    new Set(sources.map(({ name }) => name)).size !== sources.length
  ) {
    return refuse('bad-input', {}, [
      {
        field: 'sources',
        code: 'sources-not-as-required',
        facts: { required: `${required.figures}`, given: `${sources.length}` },
      },
    ]);
  }
  const early = sources.find(({ dueAt }) => Temporal.Instant.compare(dueAt, now) <= 0);
  return (
    early &&
    refuse('source-too-early', {
      source: early.name,
      dueAt: early.dueAt.toString(),
      committedAt: now.toString(),
    })
  );
}

/** A source as it stands: what one person typed, and whether another has found the same. */
export interface StandingSource {
  name: string;
  dueAt: Temporal.Instant;
  value: string | undefined;
  enteredBy: string | undefined;
  checkedBy: string | undefined;
}

/** Whether a result may be typed now: known to the world, readable, and not typed yet. */
export function mayEnter(source: StandingSource, typed: string, now: Temporal.Instant): Refusal | undefined {
  if (Temporal.Instant.compare(now, source.dueAt) < 0) {
    return refuse('not-open-yet', {
      act: 'enter-source',
      opensAt: source.dueAt.toString(),
      now: now.toString(),
    });
  }
  if (source.value !== undefined) return refuse('edit-conflict', { mine: typed, theirs: source.value });
  return parseFigures(typed)
    ? undefined
    : refuse('field-format', { given: typed, example: '02 05 08 10 12 31 + 09' });
}

/**
 * What a second person's own typing comes to: the same figures confirm the source, others mean that one of the two has
 * slipped, and both begin again.
 */
export function checkEntered(
  source: StandingSource,
  typed: string,
  person: string,
): 'same' | 'differs' | Refusal {
  if (source.value === undefined)
    return refuse('sources-incomplete', { act: 'check-source', missing: source.name });
  if (source.checkedBy !== undefined) return refuse('edit-conflict', { mine: typed, theirs: source.value });
  if (source.enteredBy === person) return refuse('second-person-needed', { act: 'check-source' });
  return canonical(typed) === canonical(source.value) && canonical(typed) !== undefined ? 'same' : 'differs';
}

/** The figures as they count: leading noughts and the order within a group are no difference. */
const canonical = (typed: string): string | undefined => parseFigures(typed)?.map(canonicalFigures).join('');

/** What is still missing before a draw can be held: names of sources, and witnesses by their place. */
export function missingSources(
  sources: readonly StandingSource[],
  reveals: readonly { revealed: string | undefined }[],
): string[] {
  return [
    ...sources.filter(({ checkedBy }) => checkedBy === undefined).map(({ name }) => name),
    ...reveals.flatMap(({ revealed }, place) => (revealed === undefined ? [`#${place + 1}`] : [])),
  ];
}
