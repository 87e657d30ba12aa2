import { formatNumber } from '#domain/application/file-number.ts';

/** What may stand in a programme's format beside the running number. */
export interface CertificatePlaces {
  prefix: string;
  year: number;
  direction: string;
  ordinal: number;
}

/**
 * The series that a certificate is counted in: everything of its number but the running part. So a format that names
 * direction or ordinal counts each direction by itself, and one that names neither counts through the whole list.
 */
export const certificateSeries = (format: string, places: CertificatePlaces): string =>
  formatNumber(format.replaceAll(/\{running(?::\d+)?\}/g, '#'), { ...places });

export const certificateNumber = (format: string, places: CertificatePlaces, running: number): string =>
  formatNumber(format, { ...places, running });

/**
 * Numbers for files in the order of their notice, each series going on from the next number given. Throws where the
 * format would give one number twice.
 */
export function numberCertificates<File extends { places: CertificatePlaces }>(
  format: string,
  files: readonly File[],
  next: (series: string) => number,
): { file: File; number: string; series: string }[] {
  const running = new Map<string, number>();
  const numbered = files.map((file) => {
    const series = certificateSeries(format, file.places);
    const count = running.get(series) ?? next(series);
    running.set(series, count + 1);
    return { file, series, number: certificateNumber(format, file.places, count) };
  });
  if (new Set(numbered.map(({ number }) => number)).size < numbered.length) {
    throw new RangeError(`The format ${format} gives one number twice`);
  }
  return numbered;
}
