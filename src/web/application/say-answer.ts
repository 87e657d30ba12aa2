import { type Answer, isAnswered, isCodes } from '#domain/application/answers.ts';
import { evaluateFigure, type InRow } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { toDecimal } from '#domain/exact.ts';
import { isDay } from '#domain/form/check-cell.ts';
import { formatCreditCode, formatDate } from '#domain/formats.ts';
import { industries } from '#domain/identifiers/industry.ts';
import { namesOf } from '#domain/identifiers/region.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { wordsOf } from '#messages/words-of-programme.ts';
import type { Words } from '#web/language/words.ts';
import { asText } from './fields/control.ts';
import type { OpenFile } from './open-file.ts';

/** Who may be named as a member of the application: the lead unit, and each joint unit by the id of its row. */
export function participantsOf({ answers }: Facts): { value: string; label: string }[] {
  const joint = answers.get('jointUnits');
  const rows = typeof joint === 'object' && 'rows' in joint ? joint.rows : [];
  return [
    { value: 'lead', label: asText(answers.get('unit.name')) },
    ...rows.map(({ id, cells }) => ({ value: id, label: asText(cells.name) })),
  ].filter(({ label }) => label !== '');
}

/** An answer as people read it; undefined where there is none. Tables are read row by row. */
export function sayAnswer(
  file: OpenFile,
  facts: Facts,
  words: Words,
  field: Field | Column,
  answer: Answer | undefined,
): string | undefined {
  const { language, say, text } = words;
  if (!isAnswered(answer)) return undefined;
  if (isCodes(answer)) {
    if (field.type === 'figures') return say('applicant.figure.count', { count: answer.length });
    return answer.map((code) => labelOf(field, code, words)).join(say('desk.between'));
  }
  if (typeof answer !== 'string') return say('applicant.field.none');

  switch (field.type) {
    case 'int':
    case 'dec':
      return field.unit ? quantity(file, words, answer, field.unit) : answer;
    case 'date':
      return isDay(answer) ? formatDate(Temporal.PlainDate.from(answer), language) : answer;
    case 'yesNo':
      return say(answer === 'yes' ? 'applicant.field.yes' : 'applicant.field.no');
    case 'choice':
      if (field.choicesFrom)
        return file.recommendingUnits.find(({ region }) => region === answer)?.name ?? answer;
      return labelOf(field, answer, words);
    case 'region':
      return namesOf(file.regions, answer).join('') || answer;
    case 'industry': {
      const industry = industries.get(answer);
      return industry ? `${industry.code} ${text(industry)}` : answer;
    }
    case 'creditCode':
      return formatCreditCode(answer, language);
    case 'participant':
      return participantsOf(facts).find(({ value }) => value === answer)?.label;
    default:
      return answer;
  }
}

/** A figure that the form works out itself, by what is typed now. */
export function sayComputed(
  file: OpenFile,
  facts: Facts,
  words: Words,
  field: Field | Column,
  inRow?: InRow,
): string | undefined {
  const figure = field.compute && evaluateFigure(file.definition, field.compute, facts, inRow);
  if (!figure) return undefined;
  const digits = toDecimal(figure, field.places ?? 2);
  return field.unit ? quantity(file, words, digits, field.unit) : digits;
}

function quantity(
  { definition, page }: OpenFile,
  { language, speak }: Words,
  digits: string,
  unit: string,
): string {
  return wordsOf({ definition, direction: page.direction, language, speak }).quantity(digits, unit);
}

const labelOf = ({ choices = [] }: Field | Column, code: string, { text }: Words): string => {
  const choice = choices.find((each) => each.code === code);
  return choice ? text(choice.label) : code;
};
