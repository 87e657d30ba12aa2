import type { Definition, ListDefinition } from '#domain/programme/definition.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import type { Setting } from '#domain/programme/setting.ts';
import { timetableOf } from '#domain/programme/timetable.ts';
import { AuthoringError } from './facts.ts';

/** What the names of a tree stand for in one direction of one programme. The same for every application in it. */
export interface Names {
  readonly direction: string;
  /** Undefined where the programme has the field, but not in this direction; a name nowhere known throws. */
  readonly field: (code: string) => Field | undefined;
  readonly has: (code: string) => boolean;
  readonly list: (code: string) => ListDefinition;
  readonly judgementSubject: (code: string) => string;
  readonly setting: (code: string) => { setting: Setting; value: string | readonly string[] | undefined };
  readonly hasSetting: (code: string) => boolean;
  /** The value of a setting that a rule has by a name of its own; `otherwise` where a programme does not keep it. */
  readonly choice: (code: string, otherwise: string) => string;
  /** ISO date of the timetable in the programme's time zone; nothing where it has none yet. */
  readonly date: (code: string) => string | undefined;
}

export function namesOf(definition: Definition, direction: string): Names {
  if (!definition.directions.some(({ code }) => code === direction)) {
    throw new AuthoringError('unknown-direction', direction);
  }
  const asked = fieldsOf(definition, direction);
  const known = new Set(allSections(definition).flatMap(({ fields }) => fields.map(({ code }) => code)));
  const settings = byCode(definition.settings);
  const lists = byCode(definition.lists);
  const judgements = byCode(definition.judgements);

  const setting = (code: string) => {
    const found = settings.get(code);
    if (!found) throw new AuthoringError('unknown-setting', code);
    return { setting: found, value: settingValue(found, direction) };
  };
  const choice = (code: string, otherwise: string) => {
    const value = settings.has(code) ? setting(code).value : otherwise;
    return typeof value === 'string' ? value : otherwise;
  };
  const timetable = timetableOf(definition.timetable, choice('timeZone', 'UTC'));
  const date = (code: string) => {
    const key = code === 'asOf' ? choice('asOf', 'applicationClosesAt') : code;
    return timetable.has(key) ? timetable.date(key).toString() : undefined;
  };

  return {
    direction,
    setting,
    hasSetting: (code) => settings.has(code),
    choice,
    date,
    field(code) {
      const field = asked.get(code);
      if (!field && !known.has(code)) throw new AuthoringError('unknown-fact', code);
      return field;
    },
    has: (code) => asked.has(code),
    list: (code) => lists.get(code) ?? wrong('unknown-list', code),
    judgementSubject: (code) => (judgements.get(code) ?? wrong('unknown-judgement', code)).subject,
  };
}

/** Every field that the form of a direction asks for, by code. */
export function fieldsOf(definition: Definition, direction: string): ReadonlyMap<string, Field> {
  const { before, after } = definition.commonForm;
  const sections = [...before, ...(definition.directionForms[direction] ?? []), ...after];
  const inDirection = ({ directions }: { directions?: readonly string[] | undefined }) =>
    !directions || directions.includes(direction);

  return byCode(sections.filter(inDirection).flatMap(({ fields }) => fields.filter(inDirection)));
}

export const columnOf = (table: Field, code: string): Column | undefined =>
  table.columns?.find((column) => column.code === code);

/** A setting as it holds in a direction; a map of named parts is no single value and reads as none. */
export function settingValue(setting: Setting, direction: string): string | readonly string[] | undefined {
  if (setting.type === 'none') return undefined;
  const value = setting.perDirection?.[direction] ?? setting.value;
  return typeof value === 'string' || Array.isArray(value) ? value : undefined;
}

const allSections = ({ commonForm, directionForms }: Definition) => [
  ...commonForm.before,
  ...Object.values(directionForms).flat(),
  ...commonForm.after,
];

const byCode = <Entry extends { code: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.code, entry]));

function wrong(code: ConstructorParameters<typeof AuthoringError>[0], subject: string): never {
  throw new AuthoringError(code, subject);
}
