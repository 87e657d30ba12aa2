import { type Answer, isCodes, isTable, type Row } from '#domain/application/answers.ts';
import { figuresIn } from '#domain/application/figures.ts';
import { compare, decimal } from '#domain/exact.ts';
import { creditCodeProblems } from '#domain/identifiers/credit-code.ts';
import { emailProblem } from '#domain/identifiers/email.ts';
import { industryProblem } from '#domain/identifiers/industry.ts';
import { type RegionIndex, regionProblem } from '#domain/identifiers/region.ts';
import { telephoneProblem } from '#domain/identifiers/telephone.ts';
import type { Column, Field } from '#domain/programme/field.ts';

/** What is wrong with one answer, by itself: a code of the messages' `problem`, and what its sentence needs. */
export interface CellProblem {
  code: string;
  facts?: Readonly<Record<string, string>>;
}

/** Codes that are not the form's own, and the day on which a region must still have been one. */
export interface KnownCodes {
  recommendingUnits: ReadonlySet<string>;
  regions: RegionIndex;
  /** `lead`, and the ids of the joint units' rows. */
  participants: ReadonlySet<string>;
  today: Temporal.PlainDate;
  /** Digests of the pictures that were brought for this file. Left out where only the server can say: not asked then. */
  figures?: ReadonlySet<string> | undefined;
}

/** An answer that cannot be read as its type says. Unanswered is no problem here; a malformed one is never stored as right. */
export function checkCell(field: Field | Column, answer: Answer, known: KnownCodes): CellProblem | undefined {
  if (field.type === 'choices') return checkCodes(field, answer);
  if (field.type === 'figures') return checkFigures(field, answer, known.figures);
  if (typeof answer !== 'string') return { code: 'field-format' };

  switch (field.type) {
    case 'text':
      return checkLine(answer, field.max);
    case 'prose':
      return checkWords(answer, field.max);
    case 'int':
      return checkFigure(field, answer, 0);
    case 'dec':
      return checkFigure(field, answer, field.places ?? 2);
    case 'date':
      return isDay(answer) ? undefined : { code: 'not-a-date' };
    case 'yesNo':
      return answer === 'yes' || answer === 'no' ? undefined : { code: 'not-a-choice' };
    case 'choice':
      return choicesOf(field, known).has(answer) ? undefined : { code: 'not-a-choice' };
    case 'region':
      return regionProblem(known.regions, answer, known.today);
    case 'industry':
      return industryProblem(answer);
    case 'participant':
      return known.participants.has(answer) ? undefined : { code: 'not-a-participant' };
    case 'creditCode': {
      const [problem] = creditCodeProblems(answer).filter(({ code }) => code !== 'wrong-check-character');
      return problem;
    }
    case 'phone':
      return telephoneProblem(answer);
    case 'email':
      return emailProblem(answer);
    default:
      return undefined; // state and computed are never typed; a table is checked row by row
  }
}

/** As long as a line under a picture may be. */
export const mostOfCaption = 100;

function checkFigures(
  { max: most = Number.POSITIVE_INFINITY }: Field | Column,
  answer: Answer,
  brought?: ReadonlySet<string>,
): CellProblem | undefined {
  if (!isCodes(answer) && !(isTable(answer) && answer.rows.every(isFigure))) return { code: 'field-format' };
  const figures = figuresIn(answer);
  if (new Set(figures.map(({ sha256 }) => sha256)).size < figures.length) return { code: 'field-format' };
  if (figures.length > most) return { code: 'too-many', facts: { most: String(most) } };
  const foreign = figures.flatMap(({ sha256 }, at) =>
    brought?.has(sha256) === false ? [String(at + 1)] : [],
  );
  if (foreign.length > 0) return { code: 'picture-not-brought', facts: { numbers: foreign.join('、') } };
  return figures
    .filter(({ caption }) => caption !== '')
    .map(({ caption }) => checkLine(caption, mostOfCaption))
    .find((problem) => problem !== undefined);
}

const isFigure = ({ cells }: Row): boolean =>
  Object.entries(cells).every(([code, cell]) => code === 'caption' && typeof cell === 'string');

function checkCodes(field: Field | Column, answer: Answer): CellProblem | undefined {
  if (!isCodes(answer)) return { code: 'field-format' };
  const offered = new Set(field.choices?.map(({ code }) => code));
  if (answer.some((code) => !offered.has(code))) return { code: 'not-a-choice' };
  const missing = field.fixed?.find((code) => !answer.includes(code));
  return missing ? { code: 'choice-fixed', facts: { choice: missing } } : undefined;
}

const checkLine = (answer: string, most?: number): CellProblem | undefined =>
  /[\r\n]/.test(answer.trim()) ? { code: 'not-one-line' } : checkWords(answer, most);

/** Blanks alone say nothing. Characters as people count them: a character outside the basic plane is one. */
function checkWords(answer: string, most = Number.POSITIVE_INFINITY): CellProblem | undefined {
  if (answer.trim() === '') return { code: 'field-required' };
  const length = [...answer].length;
  return length > most
    ? { code: 'too-long', facts: { most: String(most), given: String(length) } }
    : undefined;
}

function checkFigure(
  { least, most }: Field | Column,
  answer: string,
  places: number,
): CellProblem | undefined {
  const shape = /^(-?)\d+(?:\.(\d+))?$/.exec(answer);
  if (!shape)
    return { code: places === 0 ? 'not-a-whole-number' : 'not-a-number', facts: { places: String(places) } };
  if ((shape[2] ?? '').length > places)
    return {
      code: places === 0 ? 'not-a-whole-number' : 'too-many-places',
      facts: { places: String(places) },
    };

  const figure = decimal(answer);
  if (least !== undefined && compare(figure, decimal(least)) < 0)
    return { code: 'too-small', facts: { least } };
  if (most !== undefined && compare(figure, decimal(most)) > 0) return { code: 'too-large', facts: { most } };
  const digits = Math.max(mostDigits, ...[least, most].map(wholeDigits));
  return wholeDigits(answer) > digits
    ? { code: 'too-many-digits', facts: { most: String(digits), given: String(wholeDigits(answer)) } }
    : undefined;
}

/** Digits before the point where a field has no limit of its own: more is a slip of the finger, in any unit. */
export const mostDigits = 12;

const wholeDigits = (figure = ''): number => /^-?(\d*)/.exec(figure)?.[1]?.length ?? 0;

function choicesOf(field: Field | Column, { recommendingUnits }: KnownCodes): ReadonlySet<string> {
  return field.choicesFrom ? recommendingUnits : new Set(field.choices?.map(({ code }) => code));
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false; // 2031-02-30
  }
}
