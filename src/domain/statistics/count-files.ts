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
  recognised: number;
}

export interface Statistics {
  total: Counts;
  /** By direction, then by city, in the order of their codes; who has no file is left out. */
  directions: readonly { direction: string; total: Counts; cities: readonly (Counts & { city: string })[] }[];
  cities: readonly (Counts & { city: string })[];
}

/** Not handed in, or taken back: nobody's application. */
const never: ReadonlySet<ApplicationState> = new Set(['draft', 'lapsed', 'withdrawn']);
const titled: ReadonlySet<ApplicationState> = new Set(['recognised', 'expired', 'revoked']);

/** The figures of a programme: applied, recommended to the province, given a title, by direction and city. */
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

const count = (files: readonly CountedFile[]): Counts => ({
  applied: files.length,
  recommended: files.filter(({ state }) => states[state].province || state === 'recommended').length,
  recognised: files.filter(({ state }) => titled.has(state)).length,
});
