import type { Figure } from '#domain/application/figures.ts';
import { halfWidth } from '#domain/identifiers/half-width.ts';
import type { Field } from '#domain/programme/field.ts';

/** A picture with its number among those of its field, from 1. */
export interface NumberedFigure extends Figure {
  number: number;
}

/** What stands in prose, from top to bottom. */
export type ProsePart =
  | { kind: 'words'; text: string }
  | { kind: 'figure'; figure: NumberedFigure }
  /** A marker that shows nothing: its picture is not there, or stands further up already. */
  | { kind: 'missing' | 'again'; number: number };

/** The pictures whose place is within this prose: those of the field that follows it. */
export const figuresBeside = (fields: readonly Field[], prose: Field): Field | undefined =>
  prose.type === 'prose' ? ofType(fields[fields.indexOf(prose) + 1], 'figures') : undefined;

/** The prose in which these pictures have their place. */
export const proseBeside = (fields: readonly Field[], figures: Field): Field | undefined =>
  figures.type === 'figures' ? ofType(fields[fields.indexOf(figures) - 1], 'prose') : undefined;

const ofType = (field: Field | undefined, type: Field['type']) => (field?.type === type ? field : undefined);

/** `[图1]` or `[Figure 1]`, alone on its line; brackets, blanks and figures in any width. */
function markerIn(line: string): number | undefined {
  const [, number] = /^[[【]\s*(?:图|figure)\s*(\d{1,3})\s*[\]】]$/i.exec(halfWidth(line).trim()) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Prose with its pictures where their markers stand, and those that no marker names, which follow it. */
export function placeFigures(
  prose: string,
  figures: readonly Figure[],
): { parts: ProsePart[]; after: NumberedFigure[] } {
  const left = new Map(figures.map((figure, at) => [at + 1, { ...figure, number: at + 1 }]));
  const parts: ProsePart[] = [];
  for (const line of prose.split('\n')) {
    const number = markerIn(line);
    const last = parts.at(-1);
    if (number === undefined) {
      if (last?.kind === 'words') last.text += `\n${line}`;
      else parts.push({ kind: 'words', text: line });
      continue;
    }
    const figure = left.get(number);
    if (figure) parts.push({ kind: 'figure', figure });
    else parts.push({ kind: number >= 1 && number <= figures.length ? 'again' : 'missing', number });
    left.delete(number);
  }
  return {
    parts: parts.filter((part) => part.kind !== 'words' || part.text.trim() !== ''),
    after: [...left.values()],
  };
}

/** Numbers that markers name and no picture has, each once. */
export const missingFigures = (prose: string, figures: readonly Figure[]): number[] => [
  ...new Set(
    placeFigures(prose, figures).parts.flatMap((part) => (part.kind === 'missing' ? [part.number] : [])),
  ),
];

/** The prose with a marker on a line of its own, below the line of this character. */
export function withMarker(prose: string, marker: string, character = prose.length): string {
  const end = prose.indexOf('\n', character);
  const [before, after] = end < 0 ? [prose, ''] : [prose.slice(0, end), prose.slice(end + 1)];
  return [before, marker, after].filter((part) => part !== '').join('\n');
}

/** The prose when a picture is taken away: its markers go with it, and those of later ones follow the new numbers. */
export function withoutFigure(prose: string, number: number): string {
  return prose
    .split('\n')
    .flatMap((line) => {
      const marked = markerIn(line);
      if (marked === undefined || marked < number) return [line];
      return marked === number ? [] : [halfWidth(line).replace(/\d+/, String(marked - 1))];
    })
    .join('\n');
}
