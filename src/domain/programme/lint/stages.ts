import type { Definition } from '../definition.ts';
import { type Finding, finding, findingOnKey, located } from '../finding.ts';
import { isKnownStage, knownStages } from '../known-stages.ts';
import { rolesBuilt, unknownAmong } from './names.ts';

/** Stages this software can run, in its order; who acts in them; who judges what, when, and with which reasons. */
export function* lintStages(definition: Definition): Generator<Finding> {
  const roles = new Set(definition.roles.map(({ code }) => code));
  const moments = new Set([...definition.timetable, ...definition.settings].map(({ code }) => code));
  let furthest = -1;

  for (const { entry: stage, at } of located(definition.stages, 'stages')) {
    if (!isKnownStage(stage.code)) {
      yield findingOnKey('stage-not-built', at, { stage: stage.code, stages: knownStages.join(', ') });
      continue;
    }
    const place = knownStages.indexOf(stage.code);
    if (place < furthest)
      yield findingOnKey('stage-order', at, { stage: stage.code, stages: knownStages.join(', ') });
    furthest = Math.max(furthest, place);

    for (const key of ['opens', 'closes'] as const) {
      const moment = stage[key];
      if (moment !== undefined && !moments.has(moment))
        yield finding('timetable-key-unknown', [...at, key], { key: moment });
    }
    yield* unknownAmong(stage.roles, roles, 'role-unknown', [...at, 'roles']);
  }
  for (const { entry: role, at } of located(definition.roles, 'roles')) {
    if (!rolesBuilt.has(role.code))
      yield findingOnKey('role-not-built', at, { role: role.code, roles: [...rolesBuilt].join(', ') });
  }
}

export function* lintJudgements(definition: Definition): Generator<Finding> {
  const roles = new Set(definition.roles.map(({ code }) => code));
  const stages = new Set(definition.stages.map(({ code }) => code));
  const reasons = new Set([...definition.reasons, ...definition.reasonGroups].map(({ code }) => code));

  for (const { entry: judgement, at } of located(definition.judgements, 'judgements')) {
    yield* unknownAmong(judgement.by, roles, 'role-unknown', [...at, 'by']);
    yield* unknownAmong(judgement.mayDisagree, roles, 'role-unknown', [...at, 'mayDisagree']);
    yield* unknownAmong(judgement.stages, stages, 'stage-unknown', [...at, 'stages']);
    yield* unknownAmong(judgement.reasons, reasons, 'reason-unknown', [...at, 'reasons']);

    const decider = judgement.decidedBy;
    if (decider !== undefined && !roles.has(decider))
      yield finding('role-unknown', [...at, 'decidedBy'], { name: decider });
    if (judgement.counts === 'leader-decides' && decider === undefined) {
      yield finding('decider-missing', [...at, 'counts'], { judgement: judgement.code });
    }
  }
  for (const { entry: preference, at } of located(definition.preferences, 'preferences')) {
    yield* unknownAmong(preference.confirmedBy, roles, 'role-unknown', [...at, 'confirmedBy']);
  }
}
