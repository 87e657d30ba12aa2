import { type ApplicationState, states } from '#domain/application/lifecycle.ts';

/** A file as the figures of a year see it: where it comes from, in what, and how far it has come. */
export interface CountedFile {
  /** Six figures, of the city. */
  city: string;
  direction: string;
  state: ApplicationState;
}

/** How many files have come so far; who comes further is counted in what he has passed too. */
export interface Counts {
  applied: number;
  recommended: number;
  accepted: number;
  /** Whose scores were opened. */
  scored: number;
  recognised: number;
}

/** The figures that may be told by now, and no others. */
export type ToldCounts = Readonly<Partial<Counts>>;

export interface Statistics {
  total: Counts;
  /** By direction, then by city, in the order of their codes; who has no file is left out. */
  directions: readonly { direction: string; total: Counts; cities: readonly (Counts & { city: string })[] }[];
  cities: readonly (Counts & { city: string })[];
}

/** Not handed in, or taken back: nobody's application. */
const never: ReadonlySet<ApplicationState> = new Set(['draft', 'lapsed', 'withdrawn']);
/** At the province, and not accepted in form. */
const unaccepted: ReadonlySet<ApplicationState> = new Set(['reported', 'supplement-asked', 'rejected']);
const titled: ReadonlySet<ApplicationState> = new Set(['recognised', 'expired', 'revoked']);

/** The figures of a programme, from applied to given a title, by direction and city. */
export function countFiles(files: readonly CountedFile[]): Statistics {
  const applied = files.filter(({ state }) => !never.has(state));
  return {
    total: count(applied),
    directions: groups(applied, ({ direction }) => direction).map(([direction, own]) => ({
      direction,
      total: count(own),
      cities: byCity(own),
    })),
    cities: byCity(applied),
  };
}

const byCity = (files: readonly CountedFile[]) =>
  groups(files, ({ city }) => city).map(([city, own]) => ({ city, ...count(own) }));

const groups = (files: readonly CountedFile[], of: (file: CountedFile) => string) =>
  [...Map.groupBy(files, of)].sort(([one], [other]) => (one < other ? -1 : 1));

function count(files: readonly CountedFile[]): Counts {
  const many = (isSo: (state: ApplicationState) => boolean) =>
    files.filter(({ state }) => isSo(state)).length;
  const isAccepted = (state: ApplicationState) => states[state].province && !unaccepted.has(state);
  return {
    applied: files.length,
    recommended: many((state) => states[state].province || state === 'recommended'),
    accepted: many(isAccepted),
    scored: many((state) => isAccepted(state) && state !== 'accepted'),
    recognised: many((state) => titled.has(state)),
  };
}
