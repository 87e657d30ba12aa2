import type { Definition } from '#domain/programme/definition.ts';
import type { Reader } from '../reader.ts';

/** A direction by its title; one that the programme no longer has by its code. */
export function directionTitle({ directions }: Definition, direction: string, { text }: Reader): string {
  const title = directions.find(({ code }) => code === direction)?.title;
  return title ? text(title) : direction;
}
