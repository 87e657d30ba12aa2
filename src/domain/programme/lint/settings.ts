import type { Definition } from '../definition.ts';
import { counted, type Finding, finding, findingOnKey, located, type Path } from '../finding.ts';
import { type KnownSetting, knownSetting, knownSettings, type Reads } from '../known-settings.ts';
import type { Setting, SettingValue } from '../setting.ts';
import { isDate } from './dates.ts';
import { namesRead } from './names-read.ts';

/** Every setting that the procedure reads is there with a value that is implemented; every other is read by something. */
export function* lintSettings(definition: Definition): Generator<Finding> {
  const stages = new Set(definition.stages.map(({ code }) => code));
  const stated = new Set(definition.settings.map(({ code }) => code));
  for (const [code, { neededFor }] of Object.entries(knownSettings)) {
    if (neededFor && stages.has(neededFor) && !stated.has(code))
      yield finding('setting-missing', ['settings'], { setting: code, stage: neededFor });
  }

  const used = settingsRead(definition);
  for (const { entry: setting, at } of located(definition.settings, 'settings')) {
    const known = knownSetting(setting.code);
    if ((!known || known.byTreesOnly) && !used.has(setting.code))
      yield findingOnKey('setting-unused', at, { setting: setting.code });
    if (setting.value === undefined && setting.perDirection === undefined && setting.type !== 'none') {
      yield findingOnKey('setting-without-value', at, { setting: setting.code, directions: '' });
    }
    for (const { value, place } of valuesOf(setting, at))
      yield* lintValue(setting, known, value, place, definition);
    if (known?.perDirection) yield* lintDirections(setting, at, definition);
    yield* lintSense(setting, [...at, 'value'], definition);
  }
}

/** What can be said of a setting beyond how its value is written. */
function* lintSense({ code, value }: Setting, at: Path, { timetable }: Definition): Generator<Finding> {
  if (code === 'panelSize' && isEven(value)) yield finding('panel-even', at, { value: String(value) });
  if (code === 'asOf' && typeof value === 'string' && !timetable.some((entry) => entry.code === value)) {
    yield finding('timetable-key-unknown', at, { key: value });
  }
}

/** Of the answers to a question that the guide leaves open, each that is offered can be chosen. */
export function* lintInterpretations(definition: Definition): Generator<Finding> {
  for (const { entry, at } of located(definition.interpretations, 'interpretations')) {
    if (entry.setting === undefined) continue;
    const setting = definition.settings.find(({ code }) => code === entry.setting);
    if (!setting) {
      yield finding('setting-unknown', [...at, 'setting'], { setting: entry.setting });
      continue;
    }
    for (const { entry: offer, at: place } of counted(entry.offered, ...at, 'offered')) {
      if (offer.value === undefined) continue;
      for (const each of lintValue(
        setting,
        knownSetting(setting.code),
        offer.value,
        [...place, 'value'],
        definition,
      )) {
        yield each.code === 'setting-not-implemented'
          ? { ...each, code: 'offer-not-implemented', facts: { ...each.facts, point: entry.code } }
          : each;
      }
    }
  }
}

const valuesOf = (setting: Setting, at: Path): { value: SettingValue; place: Path }[] => [
  ...(setting.value === undefined ? [] : [{ value: setting.value, place: [...at, 'value'] }]),
  ...Object.entries(setting.perDirection ?? {}).map(([direction, value]) => ({
    value,
    place: [...at, 'perDirection', direction],
  })),
];

function* lintDirections(
  { code, value, perDirection }: Setting,
  at: Path,
  { directions }: Definition,
): Generator<Finding> {
  if (value !== undefined) return;
  const missing = directions.filter((direction) => perDirection?.[direction.code] === undefined);
  if (missing.length > 0)
    yield findingOnKey('setting-without-value', at, {
      setting: code,
      directions: missing.map((each) => each.code).join(', '),
    });
}

/** How a setting that this software does not know by name is read, by its type alone. */
const readsOf = (type: Setting['type']): Reads | undefined => {
  switch (type) {
    case 'int':
    case 'decimal':
    case 'percent':
      return { type, orNone: true };
    case 'ints':
    case 'date':
    case 'yesNo':
    case 'text':
    case 'codes':
      return { type };
    default:
      return undefined;
  }
};

/** Types that a definition writes for what is read as a code of the outside world. */
const writtenAs = (reads: Reads): readonly Setting['type'][] =>
  reads.type === 'region' || reads.type === 'timeZone'
    ? ['choice', 'text']
    : reads.type === 'decimal'
      ? ['decimal', 'int']
      : [reads.type];

function* lintValue(
  setting: Setting,
  known: KnownSetting | undefined,
  value: SettingValue,
  at: Path,
  definition: Definition,
): Generator<Finding> {
  const reads = known?.reads ?? readsOf(setting.type);
  if (!reads) return;
  if (known && !writtenAs(reads).includes(setting.type)) {
    yield finding('setting-wrong-type', ['settings', setting.code, 'type'], {
      setting: setting.code,
      type: setting.type,
      types: writtenAs(reads).join(', '),
    });
    return;
  }
  const points = definition.interpretations
    .filter((each) => each.setting === setting.code)
    .map(({ code }) => code);
  yield* faultsOf(reads, value, at, { setting: setting.code, point: points.join(', ') || '–' });
}

function* faultsOf(
  reads: Reads,
  value: SettingValue,
  at: Path,
  facts: { setting: string; point: string },
): Generator<Finding> {
  const notImplemented = (given: string, implemented: readonly string[], place: Path = at) =>
    finding('setting-not-implemented', place, {
      ...facts,
      value: given,
      implemented: implemented.join(', '),
    });
  const wrong = (expected: string, place: Path = at) =>
    finding('wrong-format', place, { value: written(value), why: expected });

  if ('among' in reads && reads.type !== 'codes') {
    if (!reads.among?.includes(written(value))) yield notImplemented(written(value), reads.among ?? []);
    return;
  }
  switch (reads.type) {
    case 'int':
      if (!isInt(value) && !(reads.orNone && value === 'none'))
        yield finding('not-a-whole-number', at, { value: written(value) });
      return;
    case 'decimal':
    case 'percent':
      if (!isDecimal(value) && !(reads.orNone && value === 'none'))
        yield finding('not-a-decimal', at, { value: written(value) });
      return;
    case 'ints':
      if (!Array.isArray(value) || !value.every(isInt))
        yield finding('not-a-whole-number', at, { value: written(value) });
      return;
    case 'date':
      if (typeof value !== 'string' || !isDate(value))
        yield finding('not-a-date', at, { value: written(value) });
      return;
    case 'yesNo':
      if (value !== 'yes' && value !== 'no') yield notImplemented(written(value), ['yes', 'no']);
      return;
    case 'text':
      if (!isParts(value) || !value.zh || !value.en) yield wrong('zh, en');
      return;
    case 'region':
      if (typeof value !== 'string' || !/^\d{6}$/.test(value)) yield wrong('GB/T 2260');
      return;
    case 'timeZone':
      if (typeof value !== 'string' || !isTimeZone(value)) yield wrong('IANA time zone');
      return;
    case 'choice':
      if (typeof value !== 'string' || !reads.choices.includes(value))
        yield notImplemented(written(value), reads.choices);
      return;
    case 'codes': {
      if (value === reads.orWord) return;
      if (!Array.isArray(value)) {
        yield wrong(reads.orWord ?? '[ ]');
        return;
      }
      for (const [index, each] of value.entries())
        if (reads.among && !reads.among.includes(each))
          yield notImplemented(each, reads.among, [...at, index]);
      return;
    }
    case 'period':
    case 'composite':
      return yield* faultsOfParts(reads.parts, value, at, notImplemented);
    case 'format':
      for (const [, place] of (typeof value === 'string' ? value : '').matchAll(/\{([^:}]*)(?::\d+)?\}/g)) {
        if (!reads.places.includes(place ?? '')) yield notImplemented(`{${place}}`, reads.places);
      }
      if (typeof value !== 'string' || !value.includes('{running')) yield wrong('{running}');
  }
}

function* faultsOfParts(
  parts: Readonly<Record<string, 'int' | 'time' | readonly string[]>>,
  value: SettingValue,
  at: Path,
  notImplemented: (given: string, implemented: readonly string[], place: Path) => Finding,
): Generator<Finding> {
  if (!isParts(value)) {
    yield finding('wrong-shape', at, { expected: 'map', given: Array.isArray(value) ? 'list' : 'text' });
    return;
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(parts, key)) yield findingOnKey('unknown-key', [...at, key], { key });
  for (const [key, part] of Object.entries(parts)) {
    const given = value[key];
    if (given === undefined) yield finding('missing-key', at, { key });
    else if (part === 'int' && !isInt(given))
      yield finding('not-a-whole-number', [...at, key], { value: given });
    else if (part === 'time' && !/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(given))
      yield finding('wrong-format', [...at, key], { value: given, why: '24:00' });
    else if (typeof part !== 'string' && !part.includes(given))
      yield notImplemented(given, part, [...at, key]);
  }
}

const isInt = (value: unknown): boolean => typeof value === 'string' && /^\d+$/.test(value);
/** An even panel can be split in halves. */
const isEven = (value: unknown): boolean => isInt(value) && Number(value) % 2 === 0;
const isDecimal = (value: unknown): boolean => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
const isParts = (value: SettingValue): value is Record<string, string> =>
  typeof value === 'object' && !Array.isArray(value);
const written = (value: SettingValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Settings that trees, tables, slots, stages and lists read by name. */
function settingsRead(definition: Definition): ReadonlySet<string> {
  const bare = (name: string | undefined) =>
    name?.startsWith('setting.') ? [name.slice('setting.'.length)] : [];
  const { commonForm, directionForms, attachments, lists, stages } = definition;
  const fields = [commonForm.before, commonForm.after, ...Object.values(directionForms)]
    .flat()
    .flatMap((section) => section.fields);

  return new Set([
    ...[...namesRead(definition)].flatMap(bare),
    ...fields.flatMap(({ maxRowsFrom }) => bare(maxRowsFrom)),
    ...attachments.flatMap(({ afterSubmission }) => (afterSubmission ? [afterSubmission.setting] : [])),
    ...lists.flatMap(({ maxAgeDays }) => bare(maxAgeDays)),
    ...stages.flatMap(({ opens, closes }) =>
      [opens, closes].flatMap((each) => (each === undefined ? [] : [each])),
    ),
  ]);
}
