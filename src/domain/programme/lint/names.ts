import { roles as builtRoles } from '#domain/people/role.ts';
import type { Definition } from '../definition.ts';
import {
  counted,
  type Finding,
  type FindingCode,
  finding,
  findingOnKey,
  located,
  type Path,
} from '../finding.ts';
import { formParts } from './form-parts.ts';

/** Names that stand for something defined elsewhere in the definition: directions, roles, stages, reasons, columns. */
export function* lintNames(definition: Definition): Generator<Finding> {
  yield* lintDirections(definition);
  yield* lintConditions(definition);
  yield* lintAttachments(definition);
  yield* lintReasons(definition);
  yield* lintLists(definition);
  yield* lintCompared(definition);
}

const codes = (entries: readonly { code: string }[]): ReadonlySet<string> =>
  new Set(entries.map(({ code }) => code));

export function* unknownAmong(
  names: readonly string[],
  known: ReadonlySet<string>,
  code: FindingCode,
  at: Path,
): Generator<Finding> {
  for (const { entry: name, at: place } of counted(names, ...at)) {
    if (!known.has(name)) yield finding(code, place, { name });
  }
}

function* lintDirections(definition: Definition): Generator<Finding> {
  const known = codes(definition.directions);
  const { directionForms, directionConditions, rubrics } = definition;

  for (const [part, keys] of Object.entries({ directionForms, directionConditions, rubrics })) {
    for (const key of Object.keys(keys))
      if (!known.has(key)) yield findingOnKey('direction-unknown', [part, key], { name: key });
  }
  for (const { entry, at } of located(definition.settings, 'settings')) {
    for (const key of Object.keys(entry.perDirection ?? {})) {
      if (!known.has(key))
        yield findingOnKey('direction-unknown', [...at, 'perDirection', key], { name: key });
    }
  }
  for (const { entry, at } of located(definition.preferences, 'preferences')) {
    if (!known.has(entry.direction))
      yield finding('direction-unknown', [...at, 'direction'], { name: entry.direction });
  }
  for (const { entry, at } of located(definition.attachments, 'attachments')) {
    yield* unknownAmong(entry.directions ?? [], known, 'direction-unknown', [...at, 'directions']);
  }
  for (const { entry, at } of formParts(definition)) {
    yield* unknownAmong(entry.directions ?? [], known, 'direction-unknown', [...at, 'directions']);
  }
}

/** A condition's code stands for it alone, in whatever direction: clauses name it so. */
function* lintConditions(definition: Definition): Generator<Finding> {
  const reasons = codes(definition.reasons);
  const first = new Map<string, Path>();
  const all = [
    ...located(definition.commonConditions, 'commonConditions'),
    ...Object.entries(definition.directionConditions).flatMap(([direction, conditions]) =>
      located(conditions, 'directionConditions', direction),
    ),
  ];
  for (const { entry, at } of all) {
    const earlier = first.get(entry.code);
    if (earlier) yield findingOnKey('code-twice', at, { code: entry.code, first: earlier.join(' / ') });
    first.set(entry.code, earlier ?? at);
    if (!reasons.has(entry.reason))
      yield finding('reason-unknown', [...at, 'reason'], { name: entry.reason });
    if (entry.notAcceptedWhen !== undefined && entry.class === 'hard') {
      yield findingOnKey('does-not-fit-type', [...at, 'notAcceptedWhen'], {
        key: 'notAcceptedWhen',
        type: 'hard',
        types: 'soft',
      });
    }
  }
}

function* lintAttachments(definition: Definition): Generator<Finding> {
  const settings = codes(definition.settings);
  for (const { entry, at } of located(definition.attachments, 'attachments')) {
    if (entry.maxFiles !== undefined && entry.maxFiles < entry.minFiles) {
      yield finding('upside-down', [...at, 'maxFiles'], {
        low: String(entry.minFiles),
        high: String(entry.maxFiles),
      });
    }
    if (entry.maxFileMB !== undefined && entry.maxSlotMB !== undefined && entry.maxSlotMB < entry.maxFileMB) {
      yield finding('upside-down', [...at, 'maxSlotMB'], {
        low: String(entry.maxFileMB),
        high: String(entry.maxSlotMB),
      });
    }
    const after = entry.afterSubmission;
    if (after && !settings.has(after.setting))
      yield finding('setting-unknown', [...at, 'afterSubmission', 'setting'], { setting: after.setting });
  }
}

function* lintReasons(definition: Definition): Generator<Finding> {
  const groups = codes(definition.reasonGroups);
  for (const { entry, at } of located(definition.reasons, 'reasons')) {
    if (!groups.has(entry.group))
      yield finding('reason-group-unknown', [...at, 'group'], { name: entry.group });
  }
}

function* lintLists({ lists, settings }: Definition): Generator<Finding> {
  for (const { entry: list, at } of located(lists, 'lists')) {
    const columns = codes(list.columns);
    const named: [string | undefined, Path][] = [
      [list.creditCode, ['creditCode']],
      [list.name, ['name']],
      ...Object.entries(list.otherKeys).map(([field, column]): [string, Path] => [
        column,
        ['otherKeys', field],
      ]),
    ];
    for (const [column, key] of named) {
      if (column !== undefined && !columns.has(column))
        yield finding('column-unknown', [...at, ...key], { column, table: list.code });
    }
    const age = list.maxAgeDays;
    if (age === undefined || /^\d+$/.test(age)) continue;
    const setting = age.replace(/^setting\./, '');
    if (!age.startsWith('setting.') || !codes(settings).has(setting))
      yield finding('setting-unknown', [...at, 'maxAgeDays'], { setting });
  }
}

/** A field of any direction: it is compared in those that ask it. */
function* lintCompared(definition: Definition): Generator<Finding> {
  const { before, after } = definition.commonForm;
  const sections = [...before, ...Object.values(definition.directionForms).flat(), ...after];
  const known = new Set(sections.flatMap(({ fields }) => fields.map(({ code }) => code)));
  for (const { entry, at } of located(definition.judgements, 'judgements')) {
    for (const { entry: field, at: place } of counted(entry.compares ?? [], ...at, 'compares')) {
      if (!known.has(field)) yield finding('field-unknown', place, { field });
    }
  }
}

/** Roles that people can have in this software; a visitor has no account. */
export const rolesBuilt: ReadonlySet<string> = new Set([...builtRoles, 'visitor']);
