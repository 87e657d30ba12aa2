import { z } from 'zod';
import { type Tree, writtenTree } from '#domain/eligibility/tree.ts';
import { clauseGroup, clauses } from './clause.ts';
import { sections } from './field.ts';
import { preferences, rubrics, scoreLevels } from './rubric.ts';
import { settings } from './setting.ts';
import { clauseId, code, keyed, mark, text, wholeNumber, yesNo } from './text.ts';

/**
 * A whole programme as data: one folder of YAML files, one file per subject (`files` below says which part stands
 * where). Read at start, written out as canonical JSON (RFC 8785), hashed (SHA-256) and stored once; every verdict,
 * score and number names that hash.
 */

const tree = writtenTree as z.ZodType<Tree, unknown>;

const about = z.strictObject({
  code,
  /** First part of every file number; unique in an installation. */
  numberPrefix: z.string().regex(/^[0-9A-Z]{1,6}$/),
  year: wholeNumber,
  title: text,
  shortTitle: text,
  /** The office that runs the programme, and the place of its legal publications. */
  department: text,
  guide: z.strictObject({ title: text, issuer: text, restated: text }),
  /** Public pages that inform about clauses of kind information. */
  pages: z.array(code),
  basis: z.array(text).default([]),
});

/**
 * A direction of application. `outcome` is the wording of list and certificate; `pilot` where its files are listed as
 * pilots instead of being recognised, so that the word of their state says so too.
 */
const directions = keyed({
  ordinal: wholeNumber,
  title: text,
  shortTitle: text,
  summary: text,
  clauseGroup: z.string(),
  outcome: z.strictObject({ list: text, certificate: text, pilot: yesNo.default(false) }),
});

/**
 * A condition of eligibility. Hard: without it nobody is recommended, accepted or recognised, and a submission that
 * fails it on its own facts is refused. Soft: a clerk may accept with a written reason.
 */
const condition = keyed({
  title: text,
  clauses: z.array(clauseId).min(1),
  class: z.enum(['hard', 'soft']),
  /** While this holds, no reason given by a clerk settles a soft condition; only a corrected fact does. */
  notAcceptedWhen: tree.optional(),
  mark: mark.default('G'),
  tree,
  /** Which reason stands when a file fails here. */
  reason: code,
  remedy: text,
  /** What a person must judge if it cannot be computed; shown with the judgement. */
  note: text.optional(),
});

const helperTrees = z.record(code, tree);

const attachments = keyed({
  title: text,
  directions: z.array(code).optional(),
  required: z.union([z.enum(['always', 'never']), tree]),
  formats: z.array(z.enum(['pdf', 'jpg', 'png', 'xlsx', 'mp4'])).default(['pdf', 'jpg', 'png']),
  minFiles: wholeNumber.default(1),
  maxFiles: wholeNumber.optional(),
  maxFileMB: wholeNumber.optional(),
  maxSlotMB: wholeNumber.optional(),
  clauses: z.array(clauseId).default([]),
  /** Asked for after submission, by this setting having this value; not part of completeness. */
  afterSubmission: z.strictObject({ setting: code, value: z.string() }).optional(),
  check: text,
});

/** Kind of thing a judgement speaks about besides the file itself. */
export const subjectKinds = [
  'none',
  'check-line',
  'table-row',
  'list-row',
  'list',
  'condition',
  'correction',
  'preference',
  'objection',
  'criterion-item',
  'comment',
  'report',
] as const;

const judgements = keyed({
  title: text,
  asks: text,
  by: z.array(code).min(1),
  /** alone: the first answer counts; second-person: once another of the same role confirms; leader-decides: a proposal counts for nothing. */
  counts: z.enum(['alone', 'second-person', 'leader-decides']).default('alone'),
  decidedBy: code.optional(),
  mayDisagree: z.array(code).default([]),
  subject: z.enum(subjectKinds).default('none'),
  stages: z.array(code).min(1),
  /** An option marked `secondPerson` counts only when another of the same role has confirmed it. */
  options: keyed({ label: text, secondPerson: yesNo.optional() }),
  reasons: z.array(code).default([]),
  /** Fields of the form whose answers are laid beside the row of a list that the judgement is about. */
  compares: z.array(z.string()).optional(),
  applicantSees: text,
});

/** A reason has a stable code and editable words; every use asks for a sentence in addition. */
const reasons = keyed({ group: code, label: text, upward: yesNo.optional() });
const reasonGroups = keyed({ label: text });

const stages = keyed({
  title: text,
  clauses: z.array(clauseId).default([]),
  optional: yesNo.default(false),
  /** A programme without a stage skips its states; an optional one may be off. */
  on: yesNo.default(true),
  entry: text,
  work: text,
  exit: text,
  opens: z.string().optional(),
  closes: z.string().optional(),
  roles: z.array(code).default([]),
});

const timetable = keyed({
  label: text,
  value: z.string(),
  mark: mark.default('O'),
  note: text.optional(),
  /** Shown to the public on the programme page. */
  public: yesNo.default(true),
});

/** A question the guide leaves open, the answer taken, and the other answers: offered (implemented) or not. */
const interpretations = keyed({
  question: text,
  setting: code.optional(),
  answer: text,
  offered: z
    .array(z.strictObject({ value: z.union([z.string(), z.array(z.string())]).optional(), means: text }))
    .default([]),
  notOffered: z.array(text).default([]),
  clauses: z.array(clauseId).default([]),
});

const lists = keyed({
  title: text,
  columns: keyed({
    label: text,
    type: z.enum(['text', 'date', 'int', 'dec', 'code', 'creditCode', 'region']).default('text'),
    unit: z.string().optional(),
    /** Words for codes; a code that has none is shown as the list bears it. */
    choices: keyed({ label: text }).optional(),
  }),
  /** Column that holds the credit code, the column with the name a match by name is proposed from. */
  creditCode: code.optional(),
  name: code.optional(),
  /** The programme's own rows are found by these too (a park by its name). */
  otherKeys: z.record(z.string(), code).default({}),
  maxAgeDays: z.string().optional(),
  source: text,
  whenAbsent: text,
});

const roles = keyed({
  title: text,
  of: z.enum([
    'unit',
    'joint-unit',
    'recommending-unit',
    'opinion-department',
    'department',
    'pool-office',
    'supervision',
    'installation',
    'public',
  ]),
});

export const definitionSchema = z.strictObject({
  about,
  clauseGroups: z.array(clauseGroup),
  clauses,
  directions,
  /** Sections of every direction: `before` those of the direction, and `after` them. */
  commonForm: z.strictObject({ before: sections, after: sections }),
  /** Sections of one direction, by its code. */
  directionForms: z.record(code, sections),
  commonConditions: condition,
  directionConditions: z.record(code, condition),
  helperTrees,
  attachments,
  scoreLevels,
  rubrics,
  preferences,
  settings,
  timetable,
  stages,
  roles,
  judgements,
  reasonGroups,
  reasons,
  interpretations,
  lists,
});

export type Definition = z.output<typeof definitionSchema>;
export type Direction = Definition['directions'][number];
export type Condition = Definition['commonConditions'][number];
export type AttachmentSlot = Definition['attachments'][number];
export type Judgement = Definition['judgements'][number];
export type Reason = Definition['reasons'][number];
export type Stage = Definition['stages'][number];
export type TimetableEntry = Definition['timetable'][number];
export type Interpretation = Definition['interpretations'][number];
export type ListDefinition = Definition['lists'][number];

/** Which file of the folder holds which parts. Lint names findings by this. */
export const files: Readonly<Record<string, readonly (keyof Definition)[]>> = {
  'programme.yaml': ['about'],
  'clauses.yaml': ['clauseGroups', 'clauses'],
  'directions.yaml': ['directions'],
  'form-common.yaml': ['commonForm'],
  'forms.yaml': ['directionForms'],
  'conditions.yaml': ['helperTrees', 'commonConditions', 'directionConditions'],
  'attachments.yaml': ['attachments'],
  'rubrics.yaml': ['scoreLevels', 'rubrics'],
  'preferences.yaml': ['preferences'],
  'settings.yaml': ['settings', 'interpretations'],
  'timetable.yaml': ['timetable'],
  'stages.yaml': ['stages'],
  'judgements.yaml': ['roles', 'judgements'],
  'reasons.yaml': ['reasonGroups', 'reasons'],
  'lists.yaml': ['lists'],
};
