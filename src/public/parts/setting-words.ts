import { walkTree } from '#domain/eligibility/walk-tree.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Setting } from '#domain/programme/setting.ts';
import type { Text } from '#domain/programme/text.ts';
import { treesOf } from '#domain/programme/trees-of.ts';

type Words = ReadonlyMap<string, Text>;

const known = new WeakMap<Definition, ReadonlyMap<string, Words>>();

/**
 * What the codes that a setting may hold mean in words. A setting is compared somewhere with a question of the form,
 * whose choices have words; an interpretation point says what each value offered means; a direction has its title.
 */
export function settingWords(definition: Definition, { code }: Setting): Words {
  const all = known.get(definition) ?? wordsOfAll(definition);
  known.set(definition, all);
  return all.get(code) ?? new Map();
}

function wordsOfAll(definition: Definition): ReadonlyMap<string, Words> {
  const directions = definition.directions.map(({ code, shortTitle }): [string, Text] => [code, shortTitle]);
  const questions = questionsComparedWith(definition);

  return new Map(
    definition.settings.map(({ code }) => {
      const choices =
        questions.get(`setting.${code}`)?.map((choice): [string, Text] => [choice.code, choice.label]) ?? [];
      const offers = definition.interpretations
        .filter(({ setting }) => setting === code)
        .flatMap(({ offered }) => offered)
        .flatMap(({ value, means }): [string, Text][] => (typeof value === 'string' ? [[value, means]] : []));
      return [code, new Map([...directions, ...choices, ...offers])];
    }),
  );
}

/** By the name of a setting, the choices of a question that some tree compares with it. */
function questionsComparedWith(definition: Definition) {
  const { commonForm, directionForms, helperTrees } = definition;
  const sections = [...commonForm.before, ...Object.values(directionForms).flat(), ...commonForm.after];
  const choices = new Map(
    sections.flatMap(({ fields }) => fields).map((field) => [field.code, field.choices]),
  );
  const found = new Map<string, { code: string; label: Text }[]>();

  for (const planted of treesOf(definition)) {
    if (!('tree' in planted)) continue;
    for (const { mention } of walkTree(planted.tree, { at: [] }, helperTrees)) {
      if (mention.names !== 'codes' || typeof mention.codes !== 'string' || !('fact' in mention.of)) continue;
      found.set(mention.codes, choices.get(mention.of.fact) ?? []);
    }
  }
  return found;
}
