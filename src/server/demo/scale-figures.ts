import type { WrittenAnswer, WrittenAnswers } from './case.schema.ts';

/**
 * The example's figures at another size, in percent: each keeps its places, and what lies beyond them is cut off, so that
 * shares stay what they are and a part never exceeds its whole. `scaled` names fields, and columns as `finances.revenue`.
 */
export function scaleFigures(
  answers: WrittenAnswers,
  scaled: readonly string[],
  percent: bigint,
): WrittenAnswers {
  const named = new Set(scaled);
  return Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [
      code,
      named.has(code) ? ofSize(answer, percent) : scaleRows(code, answer, named, percent),
    ]),
  );
}

function scaleRows(
  code: string,
  answer: WrittenAnswer,
  named: ReadonlySet<string>,
  percent: bigint,
): WrittenAnswer {
  if (typeof answer !== 'object' || Array.isArray(answer)) return answer;
  const rows = Object.entries(answer).map(([id, cells]) => [
    id,
    typeof cells === 'object'
      ? Object.fromEntries(
          Object.entries(cells).map(([column, cell]) => [
            column,
            named.has(`${code}.${column}`) ? ofSize(cell, percent) : cell,
          ]),
        )
      : cells,
  ]);
  return Object.fromEntries(rows) as WrittenAnswer;
}

function ofSize<Part>(figure: Part, percent: bigint): Part | string {
  if (typeof figure !== 'string') throw new Error('Only figures can be scaled');
  const [whole = '', places = ''] = figure.split('.');
  const digits = `${(BigInt(whole + places) * percent) / 100n}`.padStart(places.length + 1, '0');
  return places.length > 0 ? `${digits.slice(0, -places.length)}.${digits.slice(-places.length)}` : digits;
}
