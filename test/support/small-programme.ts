import type { Definition } from '#domain/programme/definition.ts';
import { definitionSchema } from '#domain/programme/definition.ts';

/** The parts of a definition that a test of conditions is about; labels and everything else are filled in. */
export interface SmallProgramme {
  fields?: Record<string, object>;
  settings?: Record<string, object>;
  timetable?: Record<string, string>;
  judgements?: Record<string, object>;
  lists?: Record<string, object>;
  conditions?: Record<string, object>;
  interpretations?: Record<string, object>;
}

/** A programme with two directions, A and B, and one section common to both. */
export function smallProgramme(parts: SmallProgramme): Definition {
  return definitionSchema.parse({
    about: {
      code: 'small',
      numberPrefix: '99',
      year: '2099',
      title: text('small'),
      shortTitle: text('small'),
      department: text('office'),
      guide: { title: text('guide'), issuer: text('office'), restated: text('guide') },
      pages: [],
    },
    clauseGroups: [],
    clauses: {},
    directions: Object.fromEntries(['A', 'B'].map((code, index) => [code, direction(code, index + 1)])),
    commonForm: { before: { first: { title: text('first'), fields: labelled(parts.fields) } }, after: {} },
    directionForms: {},
    commonConditions: mapped(parts.conditions, (condition) => ({
      clauses: ['1.1'],
      reason: 'r',
      remedy: text('remedy'),
      title: text('title'),
      ...condition,
    })),
    directionConditions: {},
    helperTrees: {},
    attachments: {},
    scoreLevels: {},
    rubrics: {},
    preferences: {},
    settings: mapped(parts.settings, (setting) => ({
      title: text('setting'),
      mark: 'O',
      type: 'choice',
      ...setting,
    })),
    timetable: mapped(parts.timetable, (value) => ({ label: text('date'), value })),
    stages: {},
    roles: { clerk: { title: text('clerk'), of: 'recommending-unit' } },
    judgements: mapped(
      {
        'list-match': { subject: 'list-row', options: options('same-unit', 'other-unit') },
        ...parts.judgements,
      } as Record<string, object>,
      (judgement) => ({
        title: text('judgement'),
        asks: text('asks'),
        by: ['clerk'],
        stages: ['s'],
        applicantSees: text('sees'),
        ...judgement,
      }),
    ),
    reasonGroups: {},
    reasons: {},
    interpretations: mapped(parts.interpretations, (point) => ({
      question: text('question'),
      answer: text('answer'),
      ...point,
    })),
    lists: labelled(parts.lists, { title: text('list'), source: text('source'), whenAbsent: text('absent') }),
  });
}

export const text = (word: string) => ({ zh: word, en: word });

export const options = (...codes: string[]) =>
  Object.fromEntries(codes.map((code) => [code, { label: text(code) }]));

const direction = (code: string, ordinal: number) => ({
  ordinal: String(ordinal),
  title: text(code),
  shortTitle: text(code),
  summary: text(code),
  clauseGroup: '1',
  outcome: { list: text(code), certificate: text(code) },
});

const labelled = (
  fields: Record<string, object> = {},
  words: object = { label: text('label') },
): Record<string, object> =>
  mapped(fields, (field) => ({
    ...words,
    ...field,
    ...('columns' in field && { columns: labelled(field.columns as Record<string, object>) }),
  }));

const mapped = <From>(
  record: Record<string, From> = {},
  change: (each: From) => object,
): Record<string, object> =>
  Object.fromEntries(Object.entries(record).map(([code, each]) => [code, change(each)]));
