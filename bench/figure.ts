/** One figure, ours and the baseline measured in the same run: machines differ and drift, ratios hold. */
export interface Figure {
  bench: string;
  figure: string;
  unit: string;
  ours: number;
  baseline: number;
  baselineName: string;
  ratio: number;
  better: 'higher' | 'lower';
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const rounded = (value: number): number => Number(value.toPrecision(4));
