import type { Answers } from '#domain/application/answers.ts';
import { isTable } from '#domain/application/answers.ts';
import { type ApplicationState, states, wholeLifecycle } from '#domain/application/lifecycle.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { answerThatCounts, type RecordedAnswer } from '#domain/eligibility/judgement-that-counts.ts';
import { isUsable, matchRows, maxAgeOf } from '#domain/eligibility/list-match.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { type ConditionVerdict, verdicts } from '#domain/eligibility/verdict.ts';
import type { RegionIndex } from '#domain/identifiers/region.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Cast } from '#server/demo/cast.schema.ts';
import { type DemoCase, readCases } from '#server/demo/read-cases.ts';
import { readCast } from '#server/demo/read-cast.ts';
import { type DemoList, readLists } from '#server/demo/read-lists.ts';
import { casesOf, readYear } from '#server/demo/read-year.ts';
import type { YearRow } from '#server/demo/year.schema.ts';
import { readRegions } from '#server/regions.ts';
import { readProgrammeOnce } from './read-once.ts';

/** A demo as its files tell it, without a database: what was known and stated at any instant of its year. */
export interface DemoData {
  definition: Definition;
  regions: RegionIndex;
  cast: Cast;
  cases: readonly DemoCase[];
  lists: readonly DemoList[];
  year: readonly YearRow[];
}

export async function readDemoData(programme: string): Promise<DemoData> {
  const folder = `${programme}/demo`;
  const read = await readProgrammeOnce(programme, 'demo/overlay.yaml');
  if (!read.programme) throw new Error(`${programme} has findings`);
  const cast = await readCast(folder);
  const [regions, cases, lists, { year }] = await Promise.all([
    readRegions(),
    readCases(folder, cast),
    readLists(folder),
    readYear(folder),
  ]);
  return { definition: read.programme.definition, regions, cast, cases, lists, year };
}

const isEarlier = (row: YearRow, at: Temporal.Instant) => Temporal.Instant.compare(row.at, at) < 0;
const rowsBefore = ({ year }: DemoData, at: Temporal.Instant, of?: DemoCase) =>
  year.filter((row) => isEarlier(row, at) && !row.refused && (!of || casesOf(row).includes(of.number)));

/** The answers of a case with the corrections made until then. */
export function answersAt(data: DemoData, demoCase: DemoCase, at: Temporal.Instant): Answers {
  const corrected = rowsBefore(data, at, demoCase).filter(({ answers, without }) => answers || without);
  const changes = Object.assign({}, ...corrected.map(({ answers }) => answers)) as NonNullable<
    YearRow['answers']
  >;
  return demoCase.changed(
    changes,
    corrected.flatMap(({ without = [] }) => without),
  );
}

export function factsAt(data: DemoData, demoCase: DemoCase, at: Temporal.Instant): Facts {
  const answers = answersAt(data, demoCase, at);
  const confirming = rowsBefore(data, at, demoCase).filter(({ act }) => act === 'confirm-participation');
  const confirmed = new Set(
    confirming.map(
      ({ who }) => data.cast.organisations[data.cast.persons[who]?.organisation ?? '']?.creditCode,
    ),
  );
  const joint = answers.get('jointUnits');
  const participation = (isTable(joint) ? joint.rows : []).map(
    ({ id, cells }) => [id, confirmed.has(String(cells.creditCode)) ? 'confirmed' : 'invited'] as const,
  );
  return {
    direction: demoCase.direction,
    answers,
    participation: new Map(participation),
    isRegion: (code) => data.regions.has(code),
  };
}

/** What lists, named people and other files say of a case at an instant, as a server would find it. */
export function outsideAt(data: DemoData, demoCase: DemoCase, at: Temporal.Instant): Outside {
  const { definition, year } = data;
  const today = at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  const isLive = (other: DemoCase) => states[stateAt(data, other, at) ?? 'draft'].live;

  return {
    rows(code, keys) {
      const list = definition.lists.find((each) => each.code === code);
      const source = data.lists.find((each) => each.list === code);
      const loaded = year
        .filter((row) => row.list === code && row.act === 'load-list' && isEarlier(row, at))
        .at(-1);
      if (!list || !source || !loaded) return undefined;
      const datedOn = source.queried
        ? loaded.at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
        : Temporal.PlainDate.from(source.documentDate);
      if (!isUsable({ datedOn }, maxAgeOf(definition, list), today)) return undefined;
      return matchRows(
        list,
        source.rows.map((cells, index) => ({ id: `${code}:${index + 1}`, cells })),
        keys,
      );
    },
    judged(code, subject) {
      const judgement = definition.judgements.find((each) => each.code === code);
      const given = rowsBefore(data, at, demoCase);
      return judgement && answerThatCounts(judgement, recorded(data, given, code, subject));
    },
    others: (_same, value) =>
      data.cases
        .filter((other) => other !== demoCase && other.unit.creditCode === value && isLive(other))
        .map(({ number, direction }) => ({ id: `${number}`, cells: { direction } })),
  };
}

export const verdictsAt = (data: DemoData, demoCase: DemoCase, at: Temporal.Instant): ConditionVerdict[] =>
  verdicts(data.definition, factsAt(data, demoCase, at), { outside: outsideAt(data, demoCase, at) });

const subjectOf = ({ subject }: YearRow): string =>
  typeof subject === 'object' ? `${subject.list}:${subject.row}` : (subject ?? '');

function recorded(
  { cast }: DemoData,
  rows: readonly YearRow[],
  judgement: string,
  subject: string,
): RecordedAnswer[] {
  return rows
    .filter((row) => row.act === judgement && subjectOf(row) === subject)
    .map((row) => ({
      judgement,
      subject,
      answer: row.answer ?? '',
      role: cast.persons[row.who]?.roles[0] ?? '',
      agreed:
        rows.some(
          (other) =>
            other.act === 'confirm' &&
            other.of === judgement &&
            subjectOf(other) === subject &&
            isEarlier(row, other.at),
        ) || null,
    }))
    .toReversed();
}

/** A step that cannot be taken: the act, and the state the file was in. */
export interface OutOfTurn {
  row: YearRow;
  case: number;
  state: ApplicationState | undefined;
}

/** The state of a file at an instant, by the lifecycle's own steps; nothing before it was started. */
export function stateAt(
  data: DemoData,
  demoCase: DemoCase,
  at: Temporal.Instant,
  onWrong?: (wrong: OutOfTurn) => void,
): ApplicationState | undefined {
  let state: ApplicationState | undefined;
  let rejected = false;
  for (const row of rowsBefore(data, at, demoCase)) {
    if (row.act === 'start') state = 'draft';
    const act = stepOf(row, data);
    if (!wholeLifecycle.some((step) => step.act === act)) continue;
    if (state === undefined) continue;
    if (act === 'reject' && !rejected) {
      rejected = true;
      continue;
    }
    const from = stepFrom(state, act);
    const step = wholeLifecycle.find((each) => each.from === from && each.act === act);
    if (!step) onWrong?.({ row, case: demoCase.number, state });
    else state = typeof step.to === 'string' ? step.to : endOf(demoCase, act, step.to, row, data);
  }
  return state;
}

/** The step that a row takes: a rejection stands once a second person has confirmed it, an objection that the leader sustains drops its file. */
function stepOf({ act, of, who, answer }: YearRow, { cast }: DemoData): string {
  if (act === 'confirm' && of === 'reject') return 'reject';
  const sustains = act === 'objection-outcome' && answer === 'sustained';
  return sustains && cast.persons[who]?.roles.includes('department-leader') ? 'drop' : act;
}

/** The clock closes a correction or a supplement that nobody answered, and only then does the next act find its file. */
function stepFrom(state: ApplicationState | undefined, act: string): ApplicationState | undefined {
  if (wholeLifecycle.some((step) => step.from === state && step.act === act)) return state;
  const closed = wholeLifecycle.find((step) => step.from === state && step.by === 'clock')?.to;
  return typeof closed === 'string' && wholeLifecycle.some((step) => step.from === closed && step.act === act)
    ? closed
    : state;
}

/** Where ranking and decision lead a file: those of the notice are approved, raised ones from the reserve. */
function endOf(
  demoCase: DemoCase,
  act: string,
  to: readonly ApplicationState[],
  row: YearRow,
  { year }: DemoData,
): ApplicationState {
  const published = year.some((each) => each.act === 'publish' && casesOf(each).includes(demoCase.number));
  const raised = year.some(({ departures }) => departures?.some((each) => each.case === demoCase.number));
  const wanted = !published ? demoCase.end : act === 'approve' ? 'approved' : raised ? 'reserve' : 'proposed';
  const state = to.find((each) => each === wanted);
  if (!state) throw new Error(`${row.act} of case ${demoCase.number}: nobody said how it ends`);
  return state;
}
