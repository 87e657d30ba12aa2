import { conditionsOf } from '#domain/eligibility/verdict.ts';
import type { Definition } from '#domain/programme/definition.ts';

/** Of an objection that did not name the file, and so took nothing off the list by itself. */
const sustained = 'objection-sustained';
/** The group of reasons that may stand at every stage. */
const anyStage = 'any-stage';

/** Reason codes that may stand under taking a file off the list, in the order of the programme. */
export function dropReasons(definition: Definition, direction: string): string[] {
  const failing = new Set(conditionsOf(definition, direction).map(({ reason }) => reason));
  return definition.reasons
    .filter(({ code, group }) => failing.has(code) || group === anyStage || code === sustained)
    .map(({ code }) => code);
}
