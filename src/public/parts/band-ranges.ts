import type { Band } from '#domain/programme/rubric.ts';

/** Bands as the ranges they cover: read from the top, each begins where the one above it ends. */
export function bandRanges(bands: readonly Band[]): { range: string; points: number }[] {
  return bands.map((band, index) => {
    const above = bands[index - 1];
    const ranges = [lower(band), above && upper(above)].filter((each) => each !== undefined);
    return { range: ranges.join(', '), points: band.points };
  });
}

const lower = (band: Band): string | undefined =>
  'atLeast' in band ? `≥${figure(band.atLeast)}` : 'above' in band ? `>${figure(band.above)}` : undefined;

const upper = (band: Band): string | undefined =>
  'atLeast' in band ? `<${figure(band.atLeast)}` : 'above' in band ? `≤${figure(band.above)}` : undefined;

const figure = (digits: string): string => digits.replace('-', '−');
