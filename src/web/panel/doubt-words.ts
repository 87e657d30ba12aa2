import { fieldsOf } from '#domain/eligibility/names.ts';
import { formatQuantity } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { unitWord } from '#messages/say-answer.ts';
import type { Words } from '#web/language/words.ts';
import type { DoubtedPlace } from './panel-page.ts';

/** The question whose answer stands there; undefined for a whole row. */
export function cellOf(
  definition: Definition,
  direction: string,
  { field, row, column }: DoubtedPlace,
): Field | Column | undefined {
  const found = fieldsOf(definition, direction).get(field);
  return row === null ? found : found?.columns?.find(({ code }) => code === column);
}

/** 服务目录，第2行，服务家数（现为120） */
export function placeWords(
  words: Words,
  definition: Definition,
  direction: string,
  place: DoubtedPlace,
): string {
  const { say, text } = words;
  const field = fieldsOf(definition, direction).get(place.field);
  const cell = cellOf(definition, direction, place);
  const label = field ? text(field.label) : place.field;
  const named =
    place.row === null
      ? label
      : say(`reviewingDesk.correction.${cell ? 'cell' : 'row'}`, {
          table: label,
          row: place.row,
          column: cell ? text(cell.label) : '',
        });
  return place.answer === null || !cell
    ? named
    : say('reviewingDesk.correction.now', { place: named, value: valueWords(words, cell, place.answer) });
}

export function valueWords({ say, text, language }: Words, cell: Field | Column, value: string): string {
  if (cell.type === 'yesNo') return say(value === 'yes' ? 'applicant.field.yes' : 'applicant.field.no');
  const choice = cell.choices?.find(({ code }) => code === value);
  if (choice) return text(choice.label);
  return cell.unit ? formatQuantity(value, unitWord(cell.unit, language), language) : value;
}
