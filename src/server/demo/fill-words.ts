import { type Answer, type Answers, isCodes, isTable } from '#domain/application/answers.ts';

/** What a name in braces stands for; a running number may follow it: `{name}`, `{person 3}`. */
export type Wording = (name: string, running: number | undefined) => string;

const figures = '零一二三四五六七八九';

export function fillWords(text: string, wording: Wording): string {
  return text.replace(/\{([a-zA-Z]+)(?: (\d+))?\}/g, (_, name: string, running?: string) =>
    wording(name, running === undefined ? undefined : Number(running)),
  );
}

export const fillAnswers = (answers: Answers, wording: Wording): Answers =>
  new Map([...answers].map(([code, answer]) => [code, filled(answer, wording)]));

function filled(answer: Answer, wording: Wording): Answer {
  if (typeof answer === 'string') return fillWords(answer, wording);
  if (isCodes(answer)) return answer.map((each) => fillWords(each, wording));
  if (!isTable(answer)) return answer;
  const cells = (row: Readonly<Record<string, Answer>>) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, filled(cell, wording)]));
  return { rows: answer.rows.map((row) => ({ id: row.id, cells: cells(row.cells) })) };
}

/**
 * Nobody who could exist: a family name and four figures, those of the case and a running number. The names go on in the
 * order of the 百家姓 from the case's own place.
 */
export function inventedName(surnames: string, number: number, running: number): string {
  const places = [...surnames];
  const surname = places[(number + running - 2) % places.length] ?? '';
  return (
    surname +
    `${number}`
      .padStart(2, '0')
      .concat(`${running}`.padStart(2, '0'))
      .replace(/\d/g, (figure) => figures.charAt(Number(figure)))
  );
}

/** Area 0000 belongs to nobody. */
export const inventedTelephone = (number: number, running: number): string =>
  `0000-0000${`${number}`.padStart(2, '0')}${`${running}`.padStart(2, '0')}`;
