import { type Answer, isAnswered, isCodes, isTable } from '#domain/application/answers.ts';
import { withheld } from '#domain/application/personal-answers.ts';
import { evaluateFigure, evaluateTree, type InRow } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { toDecimal } from '#domain/exact.ts';
import { isDay } from '#domain/form/check-cell.ts';
import { formatCreditCode, formatDate, formatMoney, type Manner } from '#domain/formats.ts';
import { industries } from '#domain/identifiers/industry.ts';
import { namesOf, type RegionIndex } from '#domain/identifiers/region.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import type { Text } from '#domain/programme/text.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import { speaker } from './speak.ts';
import { wordsOf } from './words-of-programme.ts';

/** What the answers of one application are read with. */
export interface ReadingAnswers {
  readonly definition: Definition;
  readonly facts: Facts;
  readonly language: Language;
  readonly regions: RegionIndex;
  /** Names of recommending units by the code of their region. */
  readonly recommendingUnits: ReadonlyMap<string, string>;
}

/** Whether the form asks this of this application: a question that is not shown is not applicable, whatever was typed. */
export function isAsked(
  { definition, facts }: ReadingAnswers,
  field: Field | Column,
  name: string,
  inRow?: InRow,
): boolean {
  if (!field.shownWhen) return true;
  return (
    evaluateTree(definition, `${name} shown`, field.shownWhen, facts, { heed: 'own' }, inRow).value === true
  );
}

/**
 * An answer in words: choices, regions and people by name, dates and figures as officials write them. In a table figures
 * stand without their unit, which its head has. Undefined where nothing was answered; tables are read row by row, and
 * pictures are seen.
 */
export function sayAnswer(
  reading: ReadingAnswers,
  field: Field | Column,
  answer: Answer | undefined,
  manner: Manner = reading.language,
): string | undefined {
  if (!isAnswered(answer) || isTable(answer) || field.type === 'figures') return undefined;
  const { language, regions, recommendingUnits, facts } = reading;
  const speak = speaker(language);
  if (isCodes(answer))
    return answer.map((code) => labelOf(field, code, language)).join(speak('answer.between'));
  if (typeof answer !== 'string') return speak('answer.none');
  if (field.personal && answer === withheld) return speak('answer.notPublic');

  switch (field.type) {
    case 'int':
    case 'dec':
      return sayFigure(reading, answer, field.unit, manner);
    case 'date':
      return isDay(answer) ? formatDate(Temporal.PlainDate.from(answer), manner) : answer;
    case 'yesNo':
      return speak(answer === 'yes' ? 'answer.yes' : 'answer.no');
    case 'choice':
      return field.choicesFrom ? (recommendingUnits.get(answer) ?? answer) : labelOf(field, answer, language);
    case 'region':
      return namesOf(regions, answer).join('') || answer;
    case 'industry': {
      const industry = industries.get(answer);
      return industry ? `${industry.code} ${say(industry, language)}` : answer;
    }
    // Blanks would be copied along.
    case 'creditCode':
      return formatCreditCode(answer, 'table');
    case 'participant':
      return participantName(facts, answer) ?? speak('answer.unnamedUnit');
    default:
      return answer;
  }
}

/** A figure that the form works out; undefined where it does not exist: a part is missing, or the divisor is nought. */
export function sayComputed(
  reading: ReadingAnswers,
  field: Field | Column,
  manner: Manner = reading.language,
  inRow?: InRow,
): string | undefined {
  const { definition, facts } = reading;
  const figure = field.compute && evaluateFigure(definition, field.compute, facts, inRow);
  return figure && sayFigure(reading, toDecimal(figure, field.places ?? 2), field.unit, manner);
}

/** The word of a unit as a head or a field says it: 平方米 for m². */
export function unitWord(unit: string, language: Language): string {
  const words: Readonly<Record<string, string>> = catalogue[language].eligibility.unit;
  return words[unit] ?? unit;
}

function sayFigure(
  { definition, facts: { direction }, language }: ReadingAnswers,
  digits: string,
  unit: string | undefined,
  manner: Manner,
): string {
  if (unit === undefined) return digits;
  if (manner === 'table') return unit === '万元' ? formatMoney(digits, manner) : digits;
  return wordsOf({ definition, direction, language, speak: speaker(language) }).quantity(digits, unit);
}

/** The lead unit, or a joint unit by the id of its row. */
function participantName({ answers }: Facts, id: string): string | undefined {
  const joint = answers.get('jointUnits');
  const name =
    id === 'lead'
      ? answers.get('unit.name')
      : isTable(joint)
        ? joint.rows.find((row) => row.id === id)?.cells.name
        : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function labelOf({ choices = [] }: Field | Column, code: string, language: Language): string {
  const choice = choices.find((each) => each.code === code);
  return choice ? say(choice.label, language) : code;
}

const say = ({ zh, en }: Text, language: Language): string => (language === 'zh-CN' ? zh : en);
