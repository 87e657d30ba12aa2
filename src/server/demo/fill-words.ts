import type { WrittenAnswer, WrittenAnswers } from './case.schema.ts';

/** What a name in braces stands for; a running number may follow it: `{name}`, `{person 3}`. */
export type Wording = (name: string, running: number | undefined) => string;

const figures = '零一二三四五六七八九';

export function fillWords(text: string, wording: Wording): string {
  return text.replace(/\{([a-zA-Z]+)(?: (\d+))?\}/g, (_, name: string, running?: string) =>
    wording(name, running === undefined ? undefined : Number(running)),
  );
}

export const fillAnswers = (answers: WrittenAnswers, wording: Wording): WrittenAnswers =>
  Object.fromEntries(Object.entries(answers).map(([code, answer]) => [code, filled(answer, wording) as WrittenAnswer]));

function filled(part: unknown, wording: Wording): unknown {
  if (typeof part === 'string') return fillWords(part, wording);
  if (Array.isArray(part)) return part.map((each) => filled(each, wording));
  return Object.fromEntries(Object.entries(part as object).map(([key, each]) => [key, filled(each, wording)]));
}

/**
 * Nobody who could exist: a family name and four figures, those of the case and a running number. The names go on in the
 * order of the 百家姓 from the case's own place.
 */
export function inventedName(surnames: string, number: number, running: number): string {
  const places = [...surnames];
  const surname = places[(number + running - 2) % places.length] ?? '';
  return surname + `${number}`.padStart(2, '0').concat(`${running}`.padStart(2, '0')).replace(/\d/g, (figure) => figures.charAt(Number(figure)));
}

/** Area 0000 belongs to nobody. */
export const inventedTelephone = (number: number, running: number): string =>
  `0000-0000${`${number}`.padStart(2, '0')}${`${running}`.padStart(2, '0')}`;
