import type { Column, Field } from '#domain/programme/field.ts';
import type { Reader } from '../reader.ts';
import { unitWord } from './figure.ts';

/** How a question is answered: kind of answer, its limits, and the choices there are. */
export function answerWords(field: Field | Column, reader: Reader): string {
  const { say, text } = reader;
  const { type, unit, max, places, least, most, withinDays, choices, choicesFrom, fixed } = field;
  const kind = say(`answer.${type}`);
  const between = say('between');

  const words = [
    choicesFrom
      ? say(`answer.from.${choicesFrom}`)
      : choices
        ? say('answer.of', { kind, choices: choices.map(({ label }) => text(label)).join(between) })
        : kind,
    unit && say('answer.unit', { unit: unitWord(unit, reader) }),
    type === 'dec' && places !== undefined && say('answer.places', { places }),
    max !== undefined && say(type === 'figures' ? 'answer.pictures' : 'answer.characters', { most: max }),
    least !== undefined && most !== undefined
      ? say('answer.range', { least, most })
      : least !== undefined && least !== '0' && say('answer.least', { least }),
    least === undefined && most !== undefined && say('answer.most', { most }),
    withinDays !== undefined && say('answer.withinDays', { days: withinDays }),
    fixed &&
      fixed.length > 0 &&
      say('answer.fixed', {
        choices: fixed
          .map((code) => choices?.find((each) => each.code === code))
          .map((each) => (each ? text(each.label) : ''))
          .join(between),
      }),
  ];
  return words.filter((each) => typeof each === 'string').join(say('betweenParts'));
}
