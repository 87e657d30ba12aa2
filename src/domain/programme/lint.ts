import type { Definition } from './definition.ts';
import type { Finding } from './finding.ts';
import { lintClauseGroups, lintClauseMentions, lintClauses, lintPages } from './lint/clauses.ts';
import { lintForm } from './lint/form.ts';
import { lintLists } from './lint/lists.ts';
import { lintNames } from './lint/names.ts';
import { lintRubrics } from './lint/rubrics.ts';
import { lintInterpretations, lintSettings } from './lint/settings.ts';
import { lintJudgements, lintStages } from './lint/stages.ts';
import { lintTimetable } from './lint/timetable.ts';
import { lintTrees } from './lint/trees.ts';
import { helperFindings } from './write-out-helpers.ts';

/**
 * Everything wrong in a definition that has the right shape. Expects it as written: helper trees still by their names,
 * so that what is wrong in a helper is said once, where it stands.
 */
export const lint = (definition: Definition): Finding[] => [
  ...lintClauseGroups(definition),
  ...lintClauses(definition),
  ...lintClauseMentions(definition),
  ...lintPages(definition),
  ...lintNames(definition),
  ...lintForm(definition),
  ...helperFindings(definition),
  ...lintTrees(definition),
  ...lintRubrics(definition),
  ...lintSettings(definition),
  ...lintInterpretations(definition),
  ...lintLists(definition),
  ...lintTimetable(definition),
  ...lintStages(definition),
  ...lintJudgements(definition),
];
