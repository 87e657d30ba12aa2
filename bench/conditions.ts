import { join } from 'node:path';
import type { Answer, Answers, Row } from '#domain/application/answers.ts';
import { compiledTree, worldOf } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import type { Truth } from '#domain/eligibility/truth.ts';
import { conditionsOf } from '#domain/eligibility/verdict.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type Figure, median, rounded } from './figure.ts';

/**
 * Thirty thousand conditions: the fifteen that a pilot centre must meet (eleven common, four of D5), for two thousand
 * applications. Ours reads them from the programme and writes a full trace of each; the baseline is the same
 * comparisons written out by hand for exactly these conditions, without a trace and stopping where the answer is plain.
 * Both must give the same answer everywhere, or there is nothing to compare.
 */

const applications = 2000;
const rounds = 15;

export async function figures(): Promise<Figure[]> {
  const { programme } = await readProgrammeFolder(join(import.meta.dirname, '../programmes/shandong-2023'));
  if (!programme) throw new Error('The programme does not read: run shifan lint.');

  const { definition } = programme;
  const compiled = conditionsOf(definition, 'D5').map(({ code, tree }) =>
    compiledTree(definition, 'D5', code, tree),
  );
  const facts = Array.from({ length: applications }, (_, index) => application(index));
  const evaluations = facts.length * compiled.length;

  const ours = () => {
    let met = 0;
    for (const each of facts) {
      const world = worldOf(each, { outside });
      for (const { evaluate } of compiled) if (evaluate(world, undefined).value === true) met += 1;
    }
    return met;
  };
  const byHand = () => {
    let met = 0;
    for (const { answers } of facts)
      for (const condition of handWritten) if (condition(answers) === true) met += 1;
    return met;
  };
  compareAnswers();

  for (let round = 0; round < 3; round += 1) [ours(), byHand()];
  const times = Array.from({ length: rounds }, () => ({
    ours: milliseconds(ours),
    baseline: milliseconds(byHand),
  }));
  const [mine, baseline] = [
    median(times.map((each) => each.ours)),
    median(times.map((each) => each.baseline)),
  ];
  const ratio = median(times.map((each) => each.ours / each.baseline));

  return [
    {
      bench: 'conditions',
      figure: `${evaluations} evaluations with full trace`,
      unit: 'ms',
      ours: rounded(mine),
      baseline: rounded(baseline),
      baselineName: 'the same comparisons by hand, without trace',
      ratio: rounded(ratio),
      better: 'lower',
    },
  ];

  function compareAnswers() {
    for (const each of facts) {
      const world = worldOf(each, { outside });
      for (const [index, { evaluate, step }] of compiled.entries()) {
        const [one, two] = [evaluate(world, undefined).value, handWritten[index]?.(each.answers)];
        if (one !== two) throw new Error(`${step.key} is ${one}, by hand ${two}`);
      }
    }
  }
}

function milliseconds(work: () => number): number {
  const start = process.hrtime.bigint();
  if (work() === 0) throw new Error('Nothing was met: the work was not done.');
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Lists are loaded and clear everybody, the clerk has answered: what remains is the work on answers. */
const answered: Readonly<Record<string, string>> = {
  'credit-standing': 'good',
  'social-event': 'none-found',
  'policy-fit': 'fits',
};
const outside: Outside = { rows: () => [], judged: (judgement) => answered[judgement], others: () => [] };

/** Applications differ where conditions look: area at and below the limit, 13 to 17 full-time staff, joint units in every state. */
function application(index: number): Facts {
  const state = ['confirmed', 'invited', 'declined'][index % 3] ?? '';
  const area = index % 4 === 0 ? '399.99' : '400.00';
  const answers: Record<string, Answer> = {
    'unit.name': `示例第${index}中心`,
    'unit.creditCode': `91379900FAKE${String(index).padStart(4, '0')}0X`,
    'unit.registeredRegion': index % 50 === 0 ? '130102' : '370102',
    'unit.establishedOn': index % 7 === 0 ? '2022-06-01' : '2019-03-18',
    'unit.kind': 'enterprise',
    'unit.legalPersonStatus': index % 11 === 0 ? 'branch' : 'independent',
    'credit.declaredClean': 'yes',
    'safetyAccidents.any': 'no',
    'environmentalEvents.any': 'no',
    'policy.catalogueClass': 'permitted',
    jointUnits: table(2, (row) => ({
      creditCode: `12379900FAKE900${row}0`,
      participation: row === 0 ? state : 'declined',
    })),
    venues: table(2, (row) => ({
      usableArea: row === 0 ? '600.00' : area,
      tenure: row === 0 ? 'owned' : 'leased',
    })),
    roster: table(17, (row) => ({ fullTime: row < 13 + (index % 5) ? 'yes' : 'no' })),
  };
  return { direction: 'D5', answers: new Map(Object.entries(answers)) };
}

const table = (length: number, cells: (row: number) => Record<string, string>): Answer => ({
  rows: Array.from({ length }, (_, row) => ({ id: `r${row}`, cells: cells(row) })),
});

const text = (answers: Answers, code: string): string | undefined => {
  const answer = answers.get(code);
  return typeof answer === 'string' && answer !== '' ? answer : undefined;
};

const rowsOf = (answers: Answers, code: string): readonly Row[] | undefined => {
  const answer = answers.get(code);
  return typeof answer === 'object' && 'rows' in answer ? answer.rows : undefined;
};

const hundredths = (digits: string): bigint | undefined => {
  const parts = /^(\d+)(?:\.(\d{1,2}))?$/.exec(digits);
  return parts ? BigInt(`${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`) : undefined;
};

const yearLater = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;

const declared = (answers: Answers, code: string): Truth => {
  const any = text(answers, code);
  return any === 'no' ? true : any === 'yes' ? false : 'unknown';
};

/** In the order of the programme's file. */
const handWritten: readonly ((answers: Answers) => Truth)[] = [
  (answers) => text(answers, 'unit.registeredRegion')?.startsWith('37') ?? 'unknown',
  (answers) => {
    const status = text(answers, 'unit.legalPersonStatus');
    if (status === 'independent') return true;
    const kind = text(answers, 'unit.kind');
    if (kind === 'telecom-operator') return 'unknown';
    return status === undefined || kind === undefined ? 'unknown' : false;
  },
  (answers) => {
    const since = text(answers, 'unit.establishedOn');
    return since === undefined ? 'unknown' : yearLater(since) <= '2023-05-31';
  },
  (answers) => {
    if (outside.judged('credit-standing', '') !== 'good') return false;
    const clean = text(answers, 'credit.declaredClean');
    if (clean === undefined || !text(answers, 'unit.creditCode')) return 'unknown';
    return (
      clean === 'yes' &&
      outside.rows('abnormal-operations', [])?.length === 0 &&
      outside.rows('serious-dishonesty', [])?.length === 0
    );
  },
  (answers) =>
    outside.rows('safety-accident-records', [])?.length === 0
      ? declared(answers, 'safetyAccidents.any')
      : false,
  (answers) =>
    outside.rows('environmental-event-records', [])?.length === 0
      ? declared(answers, 'environmentalEvents.any')
      : false,
  () => outside.judged('social-event', '') === 'none-found',
  (answers) => {
    const kind = text(answers, 'policy.catalogueClass');
    return kind === undefined
      ? 'unknown'
      : kind !== 'eliminated' && outside.judged('policy-fit', '') === 'fits';
  },
  () => true,
  () => outside.rows('previous-recognitions', [])?.length === 0,
  (answers) =>
    outside
      .others('unit.creditCode', text(answers, 'unit.creditCode') ?? '')
      .every(({ cells }) => cells.direction === 'D5'),
  (answers) => {
    const own = text(answers, 'unit.creditCode');
    let [certain, open] = [0, 0];
    for (const { cells } of rowsOf(answers, 'jointUnits') ?? []) {
      if (cells.creditCode === own || cells.participation === 'declined') continue;
      if (cells.participation === 'confirmed') certain += 1;
      else open += 1;
    }
    return certain >= 1 ? true : open === 0 ? false : 'unknown';
  },
  (answers) => {
    let open = false;
    for (const { cells } of rowsOf(answers, 'venues') ?? []) {
      const tenure = cells.tenure;
      if (tenure === 'owned' || tenure === 'leased' || tenure === 'provided') return true;
      open ||= !tenure;
    }
    return open ? 'unknown' : false;
  },
  (answers) => {
    let [total, open] = [0n, false];
    for (const { cells } of rowsOf(answers, 'venues') ?? []) {
      const area = hundredths(String(cells.usableArea));
      if (area === undefined) open = true;
      else total += area;
    }
    return total >= 100000n ? true : open ? 'unknown' : false;
  },
  (answers) => {
    let [certain, open] = [0, 0];
    for (const { cells } of rowsOf(answers, 'roster') ?? []) {
      if (cells.fullTime === 'yes') certain += 1;
      else if (!cells.fullTime) open += 1;
    }
    return certain >= 15 ? true : certain + open < 15 ? false : 'unknown';
  },
];
