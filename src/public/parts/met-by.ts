import { walkTree } from '#domain/eligibility/walk-tree.ts';
import type { Condition, Definition } from '#domain/programme/definition.ts';
import type { Setting } from '#domain/programme/setting.ts';
import { type Html, html, type Part } from '../html.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { groupOf } from './clause.ts';
import { markTag } from './mark-tag.ts';
import { roleTitles } from './role-titles.ts';
import { settingValue } from './setting-value.ts';

/** What meets an obligation, for people: its kind, its title as a link to where it is told, what there is to know. */
export interface Met {
  kind: string;
  title: Part;
  details: readonly Part[];
}

/** `condition:venue-area` in words; nothing where a programme names something it does not have. */
export function metBy(definition: Definition, id: string, clause: string, reader: Reader): Met | undefined {
  const colon = id.indexOf(':');
  const [kind, code] = [id.slice(0, colon), id.slice(colon + 1)];
  const found = Object.hasOwn(resolvers, kind)
    ? resolvers[kind as keyof typeof resolvers](definition, code, clause, reader)
    : undefined;
  return found && { kind, ...found };
}

type Resolver = (
  definition: Definition,
  code: string,
  clause: string,
  reader: Reader,
) => Omit<Met, 'kind'> | undefined;

const resolvers: Record<
  'condition' | 'criterion' | 'preference' | 'setting' | 'judgement' | 'stage' | 'page',
  Resolver
> = {
  condition(definition, code, _clause, reader) {
    const found = conditionCalled(definition, code);
    if (!found) return undefined;
    const { condition, direction } = found;
    return {
      title: html`<strong>${reader.text(condition.title)}</strong>`,
      details: [
        html`<span class="tag">${reader.say(`class.${condition.class}`)}</span>`,
        condition.mark !== 'G' && markTag(condition.mark, reader),
        ...settingsOf(definition, condition).map((setting) =>
          settingLink(definition, setting, reader, direction),
        ),
        condition.note && html`<span class="note">${reader.text(condition.note)}</span>`,
      ],
    };
  },

  criterion(definition, code, _clause, reader) {
    for (const direction of definition.directions) {
      const rubric = definition.rubrics[direction.code];
      const criterion = rubric?.criteria.find((each) => each.code === code);
      if (!rubric || !criterion) continue;
      return {
        title: html`${directionNumber(definition, direction.clauseGroup, reader)} <a href="${paths.rubrics(definition.about.code, code)}">${reader.text(criterion.title)}</a>`,
        details: [reader.say('met.weight', { points: criterion.weight }), markTag(rubric.mark, reader)],
      };
    }
    return undefined;
  },

  preference(definition, code, _clause, reader) {
    const preference = definition.preferences.find((each) => each.code === code);
    const effect = definition.settings.find((each) => each.code === 'preferenceEffect');
    return (
      preference && {
        title: html`<a href="${paths.programme(definition.about.code, `direction-${preference.direction}`)}">${reader.text(preference.title)}</a>`,
        details: [
          effect && settingLink(definition, effect, reader),
          html`<span class="note">${reader.text(preference.evidence)}</span>`,
        ],
      }
    );
  },

  setting(definition, code, clause, reader) {
    const setting = definition.settings.find((each) => each.code === code);
    const direction = definition.directions.find(({ clauseGroup }) => clause.startsWith(`${clauseGroup}.`));
    return setting && { title: settingLink(definition, setting, reader, direction?.code), details: [] };
  },

  judgement(definition, code, _clause, reader) {
    const judgement = definition.judgements.find((each) => each.code === code);
    if (!judgement) return undefined;
    const { say, text } = reader;
    const titles = (roles: readonly string[]) => roleTitles(definition, roles, reader);
    return {
      title: html`<a href="${paths.stages(definition.about.code, `judgement-${code}`)}">${text(judgement.title)}</a>`,
      details: [
        [
          say('met.judgedBy', { who: titles(judgement.by) }),
          judgement.counts === 'second-person' && say('met.secondPerson'),
          judgement.decidedBy && say('met.decidedBy', { who: titles([judgement.decidedBy]) }),
          judgement.mayDisagree.length > 0 && say('met.mayDisagree', { who: titles(judgement.mayDisagree) }),
        ]
          .filter((each) => typeof each === 'string')
          .join(say('betweenAnswers')),
      ],
    };
  },

  stage(definition, code, _clause, { text }) {
    const stage = definition.stages.find((each) => each.code === code);
    return (
      stage && {
        title: html`<a href="${paths.stages(definition.about.code, `stage-${code}`)}">${text(stage.title)}</a>`,
        details: [],
      }
    );
  },

  page(definition, code, _clause, { say }) {
    if (!definition.about.pages.includes(code)) return undefined;
    const title = say(`page.${code}`);
    const path = pages[code]?.(definition.about.code);
    return { title: path === undefined ? title : html`<a href="${path}">${title}</a>`, details: [] };
  },
};

/** Pages that anybody can open. */
const pages: Readonly<Record<string, (programme: string) => string>> = {
  programme: paths.programme,
  statistics: paths.statistics,
};

function conditionCalled(
  definition: Definition,
  code: string,
): { condition: Condition; direction?: string } | undefined {
  const common = definition.commonConditions.find((each) => each.code === code);
  if (common) return { condition: common };
  for (const [direction, conditions] of Object.entries(definition.directionConditions)) {
    const condition = conditions.find((each) => each.code === code);
    if (condition) return { condition, direction };
  }
  return undefined;
}

/** The settings whose figures and choices a condition reads, each once. */
function settingsOf(definition: Definition, { tree }: Condition): Setting[] {
  const names = new Set<string>();
  for (const { mention } of walkTree(tree, { at: [] }, definition.helperTrees)) {
    for (const word of Object.values(mention))
      if (typeof word === 'string' && word.startsWith('setting.')) names.add(word.slice('setting.'.length));
  }
  return definition.settings.filter(({ code }) => names.has(code));
}

const settingLink = (definition: Definition, setting: Setting, reader: Reader, direction?: string): Html =>
  html`<span class="setting"><a href="${paths.settings(definition.about.code, `setting-${setting.code}`)}">${reader.text(setting.title)}</a> ${settingValue(definition, setting, reader, direction)} ${markTag(setting.mark, reader)}</span>`;

const directionNumber = (definition: Definition, clauseGroup: string, { text }: Reader): Part => {
  const group = groupOf(definition, clauseGroup);
  return group && html`<span class="quiet">${text(group.number)}</span>`;
};
