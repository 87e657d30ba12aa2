import { formatQuantity } from '#domain/formats.ts';
import { catalogue } from '#messages/catalogue.ts';
import type { Part } from '../html.ts';
import type { Reader } from '../reader.ts';
import { withHan } from './han.ts';

/** The word behind a figure. Units are written in Chinese in a definition; English has words for those it knows. */
export function unitWord(unit: string, { language }: Reader, digits?: string): string {
  const words: Readonly<Record<string, string>> = catalogue[language].public.unit;
  const [one = unit, several = one] =
    (Object.hasOwn(words, unit) ? words[unit] : undefined)?.split('|') ?? [];
  return digits === '1' ? one : several;
}

export function figure(digits: string, unit: string | undefined, reader: Reader): Part {
  const word = unit === undefined ? '' : unitWord(unit, reader, digits);
  return word === '' ? digits : withHan(formatQuantity(digits, word, reader.language), reader);
}
