import type { Definition } from '#domain/programme/definition.ts';
import type { Text } from '#domain/programme/text.ts';
import type { Language } from './language.ts';

/** What a code in a fact may name in a programme. `remedy`: what a condition's own definition says would meet it. */
export type Named =
  | 'choice'
  | 'clause'
  | 'condition'
  | 'direction'
  | 'field'
  | 'judgement'
  | 'list'
  | 'reason'
  | 'remedy'
  | 'section'
  | 'slot'
  | 'stage';

/** The programme's word for a code; undefined where it has none. */
export type NameOf = (kind: Named, code: string) => string | undefined;

/**
 * The names of a programme's things, in one language. A field may be a cell, `venues[r1].usableArea` or
 * `venues.usableArea`, or the slot of an attachment; a choice is given with its field, `unit.kind:enterprise`.
 */
export function programmeNames(definition: Definition, language: Language): NameOf {
  const say = (words: Text | undefined) => (language === 'en' ? words?.en : words?.zh);
  const titles: Partial<Record<Named, readonly { code: string; title: Text }[]>> = {
    condition: [...definition.commonConditions, ...Object.values(definition.directionConditions).flat()],
    direction: definition.directions,
    judgement: definition.judgements,
    list: definition.lists,
    section: sectionsOf(definition),
    slot: definition.attachments,
    stage: definition.stages,
  };

  return (kind, code) => {
    switch (kind) {
      case 'clause':
        return clauseNumber(definition, code, say);
      case 'reason':
        return say(definition.reasons.find((each) => each.code === code)?.label);
      case 'remedy':
        return say(conditionsOf(definition).find((each) => each.code === code)?.remedy);
      case 'field':
        return say(
          fieldOf(definition, code)?.label ??
            definition.attachments.find((slot) => slot.code === code)?.title,
        );
      case 'choice':
        return say(choiceOf(definition, code)?.label);
      default:
        return say(titles[kind]?.find((each) => each.code === code)?.title);
    }
  };
}

/** A clause's id as people say it: the guide's own number and our count within it, after a point. */
function clauseNumber(
  { clauseGroups }: Definition,
  id: string,
  say: (words: Text) => string | undefined,
): string | undefined {
  const [group] = clauseGroups
    .filter(({ prefix }) => id === prefix || id.startsWith(`${prefix}.`))
    .toSorted((a, b) => b.prefix.length - a.prefix.length);
  if (!group) return undefined;
  const rest = id.slice(group.prefix.length + 1);
  return rest ? `${say(group.number)}·${rest}` : say(group.number);
}

const conditionsOf = (definition: Definition) => [
  ...definition.commonConditions,
  ...Object.values(definition.directionConditions).flat(),
];

const sectionsOf = ({ commonForm, directionForms }: Definition) => [
  ...commonForm.before,
  ...Object.values(directionForms).flat(),
  ...commonForm.after,
];

function fieldOf(definition: Definition, name: string) {
  const code = name.replace(/\[[^\]]*\]/, '');
  const fields = sectionsOf(definition).flatMap((section) => section.fields);
  const field = fields.find((each) => each.code === code);
  if (field) return field;

  const point = code.lastIndexOf('.');
  const table = fields.find((each) => each.code === code.slice(0, point));
  return table?.columns?.find((column) => column.code === code.slice(point + 1));
}

function choiceOf(definition: Definition, given: string) {
  const colon = given.lastIndexOf(':');
  const choices = fieldOf(definition, given.slice(0, colon))?.choices;
  return choices?.find((choice) => choice.code === given.slice(colon + 1));
}
