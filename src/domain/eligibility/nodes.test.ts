import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import { options, smallProgramme } from '#test/support/small-programme.ts';
import { evaluateTree, type Hearing } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { Trace } from './trace.ts';
import type { Tree } from './tree.ts';
import { verdictOf } from './verdict.ts';

/** One table for each kind of node. `-` is unanswered; rows are written cell by cell; `none` is the explicit none. */

const settings = {
  region: { value: '370000' },
  minArea: { type: 'decimal', value: '1000', unit: 'm²' },
  minTeam: { type: 'int', value: '3', unit: '人' },
  years: { type: 'int', value: '1' },
  months: { type: 'int', value: '6' },
  pilots: { type: 'codes', value: ['B'] },
  subject: { perDirection: { A: 'enterprise', B: 'project' } },
  asOf: { value: 'closesAt' },
  timeZone: { value: 'Asia/Shanghai' },
  operatorParty: { value: 'producer' },
};

const timetable = { closesAt: '2023-05-31T17:00+08:00', opensOn: '2023-05-08' };

const fields = {
  'unit.name': { type: 'text' },
  'unit.creditCode': { type: 'creditCode' },
  'unit.region': { type: 'region' },
  'unit.since': { type: 'date' },
  'unit.industry': { type: 'industry' },
  'unit.mode': { type: 'choice' },
  'unit.modes': { type: 'choices' },
  'unit.area': { type: 'dec', unit: 'm²' },
  'unit.hidden': { type: 'text', shownWhen: { is: { fact: 'unit.mode', value: 'public' } } },
  'unit.onlyB': { type: 'text', directions: ['B'] },
  'lead.partyKind': { type: 'choice' },
  roster: {
    type: 'table',
    noneAllowed: 'true',
    columns: {
      fullTime: { type: 'yesNo' },
      duty: { type: 'choice' },
      rank: { type: 'choice', directions: ['B'] },
    },
  },
  venues: {
    type: 'table',
    columns: {
      area: { type: 'dec', unit: 'm²', least: '0' },
      change: { type: 'dec', unit: 'm²' },
      uses: { type: 'choices' },
      tenure: { type: 'choice' },
    },
  },
  'accidents.any': { type: 'yesNo' },
  accidents: {
    type: 'table',
    askedBy: 'accidents.any',
    columns: { on: { type: 'date' }, deaths: { type: 'int', unit: '人' } },
  },
  jointUnits: {
    type: 'table',
    noneAllowed: 'true',
    columns: {
      creditCode: { type: 'creditCode' },
      partyKind: { type: 'choice' },
      participation: { type: 'state' },
    },
  },
};

const programme = smallProgramme({
  fields,
  settings,
  timetable,
  judgements: {
    'park-kind': { options: options('acceptable') },
    blame: { subject: 'table-row', options: options('not-attributable') },
    query: { subject: 'list', options: options('clear') },
    opinion: { options: options('no-objection') },
    same: { subject: 'list-row', options: options('same') },
  },
  lists: {
    blacklist: {
      columns: { name: {}, code: { type: 'creditCode' }, until: { type: 'date' }, level: { type: 'code' } },
      creditCode: 'code',
      name: 'name',
      maxAgeDays: '30',
    },
    unlimited: {
      columns: { name: {}, code: { type: 'creditCode' } },
      creditCode: 'code',
      name: 'name',
      otherKeys: { 'unit.industry': 'name' },
    },
  },
});

const facts = (answers: Record<string, Answer>, direction = 'A', more: Partial<Facts> = {}): Facts => ({
  direction,
  answers: new Map(Object.entries(answers)),
  ...more,
});

function truth(tree: Tree, answers: Record<string, Answer>, direction = 'A', hearing: Hearing = {}): string {
  return String(evaluateTree(programme, 'test', tree, facts(answers, direction), hearing).value);
}

/** Lines of `answer … truth`, the truth last. */
const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => [line.replace(/\s+\S+$/, ''), line.split(/\s+/).at(-1)] as [string, string]);

const cell = (word: string): Record<string, string> => (word === '-' ? {} : { it: word });
const single = (word: string) => cell(word).it ?? '';

/** `yes no -` → rows of one column; `yes/research` → rows of several. */
function table(code: string, columns: string[], written: string): Record<string, Answer> {
  if (written === 'open') return {};
  if (written === 'none') return { [code]: { none: true } };
  return {
    [code]: {
      rows: written.split(' ').map((row, index) => ({
        id: `r${index + 1}`,
        cells: Object.fromEntries(
          row
            .split('/')
            .map((word, at) => [
              columns[at] ?? '',
              word === '-' ? '' : word.includes('+') || columns[at] === 'uses' ? word.split('+') : word,
            ]),
        ),
      })),
    },
  };
}

test.each(
  lines(`
   public     true
   private    false
   Public     false
   -          unknown
`),
)('is: %s → %s', (mode, expected) => {
  expect(truth({ is: { fact: 'unit.mode', value: 'public' } }, { 'unit.mode': single(mode) })).toBe(expected);
});

test('is reads a setting for the direction, as a fact and as a value', () => {
  const enterprise: Tree = { is: { fact: 'setting.subject', value: 'enterprise' } };
  expect([truth(enterprise, {}, 'A'), truth(enterprise, {}, 'B')]).toEqual(['true', 'false']);
  expect(
    truth({ is: { fact: 'unit.mode', value: 'setting.subject' } }, { 'unit.mode': 'project' }, 'B'),
  ).toBe('true');
});

test.each(
  lines(`
   public           true
   none             false
   -                unknown
`),
)('oneOf: %s → %s', (mode, expected) => {
  expect(
    truth({ oneOf: { fact: 'unit.mode', values: ['public', 'hybrid'] } }, { 'unit.mode': single(mode) }),
  ).toBe(expected);
});

test('oneOf takes a question with several answers, and a setting that holds several codes', () => {
  const modes: Tree = { oneOf: { fact: 'unit.modes', values: ['public', 'hybrid'] } };
  expect(truth(modes, { 'unit.modes': ['private', 'hybrid'] })).toBe('true');
  expect(truth(modes, { 'unit.modes': ['private'] })).toBe('false');
  expect(truth(modes, { 'unit.modes': [] })).toBe('unknown');
  expect(
    ['A', 'B'].map((direction) =>
      truth({ oneOf: { fact: 'application.direction', values: 'setting.pilots' } }, {}, direction),
    ),
  ).toEqual(['false', 'true']);
});

// credit code of the unit | code in the row | differs
test.each(
  lines(`
   91AAA 91BBB    true
   91AAA 91AAA    false
   91AAA 91aaa    false
   91AAA ９１ＡＡＡ  false
   91AAA -        unknown
   - 91AAA        unknown
`),
)('differs (and equals the other way round): %s → %s', (codes, expected) => {
  const [own = '', row = ''] = codes.split(/\s+/).map(single);
  const answers = { 'unit.creditCode': own, ...table('jointUnits', ['creditCode'], row || '-') };
  expect(
    truth(
      {
        some: { table: 'jointUnits', where: { differs: { fact: 'row.creditCode', to: 'unit.creditCode' } } },
      },
      answers,
    ),
  ).toBe(expected);
  const opposite = { true: 'false', false: 'true' }[expected] ?? expected;
  expect(
    truth(
      { some: { table: 'jointUnits', where: { equals: { fact: 'row.creditCode', to: 'unit.creditCode' } } } },
      answers,
    ),
  ).toBe(opposite);
});

test.each(
  lines(`
   1000       true
   1000.00    true
   999.99     false
   999.999999999999999999999 false
   -          unknown
   1,000      unknown
   about1000  unknown
`),
)('atLeast, the number included: %s → %s', (area, expected) => {
  expect(
    truth(
      { atLeast: { fact: 'unit.area', value: 'setting.minArea', unit: 'm²' } },
      { 'unit.area': single(area) },
    ),
  ).toBe(expected);
});

test.each(
  lines(`
   370102     true
   370000     true
   371300     true
   410100     false
   137000     false
   -          unknown
   37010      unknown
   3701020    unknown
   379900     unknown
`),
)('within 370000, 379900 not being in the list of regions: %s → %s', (region, expected) => {
  const tree: Tree = { within: { fact: 'unit.region', region: 'setting.region' } };
  expect(
    String(
      evaluateTree(
        programme,
        'test',
        tree,
        facts({ 'unit.region': single(region) }, 'A', { isRegion: (code) => code !== '379900' }),
      ).value,
    ),
  ).toBe(expected);
});

// day          between both  from the 8th  before closing  after closing
const days = `
   2023-05-07   false         false         true            false
   2023-05-08   true          true          true            false
   2023-05-31   true          true          false           false
   2023-06-01   false         true          false           true
   2023-02-29   unknown       unknown       unknown         unknown
   2024-02-29   false         true          false           true
   31.5.2023    unknown       unknown       unknown         unknown
   -            unknown       unknown       unknown         unknown
`;

test.each(
  days
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
)('days: %s', (day = '', ...expected) => {
  const fact = 'unit.since';
  const trees: Tree[] = [
    { between: { fact, from: 'timetable.opensOn', to: 'timetable.asOf' } },
    { between: { fact, from: 'timetable.opensOn' } },
    { before: { fact, date: 'timetable.asOf' } },
    { after: { fact, date: 'timetable.asOf' } },
  ];
  expect(trees.map((tree) => truth(tree, { 'unit.since': single(day) }))).toEqual(expected);
});

test('a day the timetable has not yet leaves the node unknown, and says so', () => {
  const trace = evaluateTree(
    programme,
    'test',
    { before: { fact: 'unit.since', date: 'timetable.notYet' } },
    facts({ 'unit.since': '2023-01-01' }),
  );
  expect([trace.value, trace.why, verdictOf(trace)]).toEqual(['unknown', 'no-date', 'cannot-tell-yet']);
});

test('blank is never unknown', () => {
  const tree: Tree = { some: { table: 'jointUnits', where: { blank: { fact: 'row.creditCode' } } } };
  expect(['-', '91AAA'].map((code) => truth(tree, table('jointUnits', ['creditCode'], code)))).toEqual([
    'true',
    'false',
  ]);
});

// At 2023-05-31.
// since        one year  six months
const passed = `
   2022-05-30   true      true
   2022-05-31   true      true
   2022-06-01   false     true
   2022-11-30   false     true
   2022-12-01   false     false
   -            unknown   unknown
`;

test.each(
  passed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
)('years and months passed since %s: %s, %s', (since = '', years, months) => {
  const at = 'timetable.asOf';
  expect(
    truth(
      { yearsPassed: { since: 'unit.since', years: 'setting.years', at } },
      { 'unit.since': single(since) },
    ),
  ).toBe(years);
  expect(
    truth(
      { monthsPassed: { since: 'unit.since', months: 'setting.months', at } },
      { 'unit.since': single(since) },
    ),
  ).toBe(months);
});

// since       at           same-day  next-day
const countings = `
   2022-05-31  2023-05-30   false     false
   2022-05-31  2023-05-31   true      false
   2022-05-31  2023-06-01   true      true
   2020-02-29  2021-02-27   false     false
   2020-02-29  2021-02-28   true      false
   2020-02-29  2021-03-01   true      true
`;

test.each(
  countings
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)),
)('one year from %s at %s: same-day %s, next-day %s', (since = '', at = '', ...expected) => {
  const decided = ['same-day', 'next-day'].map((value) => {
    const counted = smallProgramme({
      fields,
      settings: { ...settings, yearsPassed: { value } },
      timetable: { closesAt: at },
    });
    return String(
      evaluateTree(
        counted,
        'test',
        { yearsPassed: { since: 'unit.since', years: '1', at: 'timetable.asOf' } },
        facts({ 'unit.since': since }),
      ).value,
    );
  });
  expect(decided).toEqual(expected);
});

test('six months from 31 August end with February', () => {
  const at = (closesAt: string) => {
    const counted = smallProgramme({ fields, settings, timetable: { closesAt } });
    return evaluateTree(
      counted,
      'test',
      { monthsPassed: { since: 'unit.since', months: '6', at: 'timetable.asOf' } },
      facts({ 'unit.since': '2022-08-31' }),
    ).value;
  };
  expect([at('2023-02-27'), at('2023-02-28')]).toEqual([false, true]);
});

// rows        some     none     count ≥ 3
const rowTables = `
   yes yes yes   true     false    true
   yes yes no    true     false    false
   yes yes -     true     false    unknown
   yes no -      true     false    false
   no no         false    true     false
   no -          unknown  unknown  false
   no - - -      unknown  unknown  unknown
   none          false    true     false
   open          unknown  unknown  unknown
`;

test.each(
  rowTables
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/)),
)('rows %s: some %s, none %s, count %s', (written = '', ...expected) => {
  const where: Tree = { is: { fact: 'row.fullTime', value: 'yes' } };
  const trees: Tree[] = [
    { some: { table: 'roster', where } },
    { none: { table: 'roster', where } },
    { count: { table: 'roster', where, atLeast: 'setting.minTeam' } },
  ];
  expect(trees.map((tree) => truth(tree, table('roster', ['fullTime'], written)))).toEqual(expected);
});

test('a table asked by a yes/no question: no is none, unanswered is open', () => {
  const tree: Tree = {
    none: { table: 'accidents', where: { atLeast: { fact: 'row.deaths', value: '3', unit: '人' } } },
  };
  const three = table('accidents', ['on', 'deaths'], '2022-01-01/3');
  expect(truth(tree, three)).toBe('unknown');
  expect(truth(tree, { ...three, 'accidents.any': 'no' })).toBe('true');
  expect(truth(tree, { ...three, 'accidents.any': 'yes' })).toBe('false');
  expect(truth(tree, { 'accidents.any': 'yes' })).toBe('unknown');
});

// area/tenure (only owned counts where `where` stands)   sum ≥ 1000   of owned ≥ 1000
const sums = `
   600.00/owned 400.00/owned     true      true
   600.00/owned 399.99/owned     false     false
   1000/owned -/owned            true      true
   999.99/owned -/owned          unknown   unknown
   600/owned 400/leased          true      false
   600/owned 400/-               true      unknown
   600/owned 399.99/-            false     false
   1000/owned -/leased           true      true
   999/owned -/leased            unknown   false
   open                          unknown   unknown
   none                          false     false
`;

test.each(
  sums
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/)),
)('sum of %s: %s; of the owned: %s', (written = '', ...expected) => {
  const sum = { table: 'venues', column: 'area', atLeast: 'setting.minArea', unit: 'm²' };
  const answers = table('venues', ['area', 'tenure'], written);
  expect([
    truth({ sum }, answers),
    truth({ sum: { ...sum, where: { is: { fact: 'row.tenure', value: 'owned' } } } }, answers),
  ]).toEqual(expected);
});

test('where figures may fall below nought, one that is missing leaves the sum open', () => {
  const tree: Tree = { sum: { table: 'venues', column: 'change', atLeast: '10', unit: 'm²' } };
  expect(
    ['11 -', '11 -2', '11 -1'].map((written) => truth(tree, table('venues', ['change'], written))),
  ).toEqual(['unknown', 'false', 'true']);
});

test.each(
  lines(`
   training                 true
   exhibition+training      true
   exhibition               false
   exhibition -             unknown
   exhibition+training -    true
   open                     unknown
`),
)('has training: %s → %s', (written, expected) => {
  expect(
    truth(
      { has: { table: 'venues', column: 'uses', value: 'training' } },
      table('venues', ['uses'], written),
    ),
  ).toBe(expected);
});

test.each(
  lines(`
   confirmed   true
   declined    false
   invited     unknown
   -           unknown
`),
)('confirmed: %s → %s, and an unknown waits for the joint unit, not for the applicant', (state, expected) => {
  const tree: Tree = { some: { table: 'jointUnits', where: { confirmed: { fact: 'row.participation' } } } };
  const trace = evaluateTree(programme, 'test', tree, facts(table('jointUnits', ['participation'], state)));
  expect(String(trace.value)).toBe(expected);
  if (expected === 'unknown') expect(verdictOf(trace)).toBe('needs-a-human');
});

test('what a joint unit has answered itself counts before the cell of its row', () => {
  const tree: Tree = { some: { table: 'jointUnits', where: { confirmed: { fact: 'row.participation' } } } };
  const answered = facts(table('jointUnits', ['participation'], 'invited'), 'A', {
    participation: new Map([['r1', 'confirmed']]),
  });
  expect(evaluateTree(programme, 'test', tree, answered).value).toBe(true);
});

// asked | lead | joint units code/participation   participant
test.each(
  lines(`
   91L | 91L | open                 true
   91X | 91L | open                 unknown
   91X | 91L | none                 false
   91X | 91L | 91X/invited          true
   91X | 91L | 91X/declined         false
   91X | 91L | 91Y/confirmed        false
   91X | 91L | 91Y/confirmed -/-    unknown
   91X | -   | none                 unknown
   -   | 91L | none                 unknown
`),
)('participant: %s → %s', (written, expected) => {
  const [asked = '', lead = '', joint = ''] = written.split('|').map((part) => part.trim());
  const answers = {
    'unit.name': single(asked),
    'unit.creditCode': single(lead),
    ...table('jointUnits', ['creditCode', 'participation'], joint),
  };
  expect(truth({ participant: { fact: 'unit.name' } }, answers)).toBe(expected);
});

const onBlacklist: Tree = {
  notInList: {
    list: 'blacklist',
    key: 'unit.creditCode',
    where: { blank: { fact: 'row.until' } },
    otherwise: { judged: { judgement: 'query', is: 'clear' } },
  },
};

const version = (rows: Record<string, string>[], datedOn = '2023-06-01') => ({
  datedOn,
  rows: rows.map((cells, index) => ({ id: `b${index + 1}`, cells, document: '〔2023〕7号', datedOn })),
});
const listed = { code: '91AAA', name: 'Dawn' };

function onList(
  outside: OutsideFacts,
  answers: Record<string, Answer> = { 'unit.creditCode': '91AAA' },
  tree = onBlacklist,
): [string, string] {
  const trace = evaluateTree(programme, 'test', tree, facts({ 'unit.name': 'Dawn', ...answers }), {
    outside: outsideFacts(programme, outside),
  });
  return [String(trace.value), verdictOf(trace)];
}

test('notInList: the rows, the match, and what stands in place of a list', () => {
  const table: [string, OutsideFacts, string, string][] = [
    ['loaded and empty: clears everybody', { lists: { blacklist: version([]) } }, 'true', 'met'],
    ['by code', { lists: { blacklist: version([listed]) } }, 'false', 'not-met'],
    [
      'by code, under another name',
      { lists: { blacklist: version([{ ...listed, name: 'Dusk' }]) } },
      'false',
      'not-met',
    ],
    [
      'by code, and where does not hold',
      { lists: { blacklist: version([{ ...listed, until: '2023-01-01' }]) } },
      'true',
      'met',
    ],
    [
      'by code, found to be another unit',
      { lists: { blacklist: version([listed]) }, judged: { 'list-match@b1': 'other-unit' } },
      'true',
      'met',
    ],
    [
      'another code, same name',
      { lists: { blacklist: version([{ ...listed, code: '91ZZZ' }]) } },
      'true',
      'met',
    ],
    ['by name only', { lists: { blacklist: version([{ name: 'Dawn' }]) } }, 'unknown', 'needs-a-human'],
    [
      'by name, confirmed',
      { lists: { blacklist: version([{ name: 'Dawn' }]) }, judged: { 'list-match@b1': 'same-unit' } },
      'false',
      'not-met',
    ],
    [
      'by name, dismissed',
      { lists: { blacklist: version([{ name: 'Dawn' }]) }, judged: { 'list-match@b1': 'other-unit' } },
      'true',
      'met',
    ],
    [
      'by name, and where does not hold',
      { lists: { blacklist: version([{ name: 'Dawn', until: '2023-01-01' }]) } },
      'true',
      'met',
    ],
    [
      'one dismissed, one by code',
      {
        lists: { blacklist: version([{ name: 'Dawn' }, listed]) },
        judged: { 'list-match@b1': 'other-unit' },
      },
      'false',
      'not-met',
    ],
    ['thirty days old', { on: '2023-07-01', lists: { blacklist: version([listed]) } }, 'false', 'not-met'],
    [
      'thirty-one days old',
      { on: '2023-07-02', lists: { blacklist: version([listed]) } },
      'unknown',
      'needs-a-human',
    ],
    ['never loaded', {}, 'unknown', 'needs-a-human'],
    ['never loaded, query clear', { judged: { 'query@blacklist': 'clear' } }, 'true', 'met'],
    ['never loaded, query not clear', { judged: { 'query@blacklist': 'not-clear' } }, 'false', 'not-met'],
    [
      'loaded, and no opinion cures it',
      { lists: { blacklist: version([listed]) }, judged: { 'query@blacklist': 'clear' } },
      'false',
      'not-met',
    ],
  ];
  for (const [what, outside, value, verdict] of table)
    expect(onList(outside), what).toEqual([value, verdict]);
});

test('notInList without the key waits for the applicant, unless another key already finds a row', () => {
  expect(onList({ lists: { blacklist: version([listed]) } }, {})).toEqual(['unknown', 'cannot-tell-yet']);

  const two: Tree = {
    notInList: { list: 'unlimited', key: ['unit.creditCode', 'unit.industry'], otherwise: { all: [] } },
  };
  const rows = { lists: { unlimited: version([{ name: 'Mill', code: '91AAA' }]) } };
  expect(onList(rows, { 'unit.creditCode': '91AAA' }, two)).toEqual(['false', 'not-met']);
  expect(onList(rows, { 'unit.creditCode': '91BBB' }, two)).toEqual(['unknown', 'cannot-tell-yet']);
  expect(onList(rows, { 'unit.creditCode': '91BBB', 'unit.industry': 'Mine' }, two)).toEqual(['true', 'met']);
  expect(onList(rows, { 'unit.creditCode': '91BBB', 'unit.industry': 'Mill' }, two)).toEqual([
    'unknown',
    'needs-a-human',
  ]);
});

test('while the name is unanswered nobody is cleared: a row without a code is found by it', () => {
  expect(
    onList({ lists: { blacklist: version([]) } }, { 'unit.creditCode': '91AAA', 'unit.name': '' }),
  ).toEqual(['unknown', 'cannot-tell-yet']);
  expect(
    onList({ lists: { blacklist: version([listed]) } }, { 'unit.creditCode': '91AAA', 'unit.name': '' }),
  ).toEqual(['false', 'not-met']);
});

test('a key that the direction does not ask is no key; an empty cell of a row waits for people', () => {
  const tree: Tree = {
    notInList: {
      list: 'blacklist',
      key: ['unit.creditCode', 'unit.onlyB'],
      where: { is: { fact: 'row.level', value: 'larger' } },
      otherwise: { all: [] },
    },
  };
  expect(onList({ lists: { blacklist: version([]) } }, { 'unit.creditCode': '91AAA' }, tree)).toEqual([
    'true',
    'met',
  ]);
  expect(onList({ lists: { blacklist: version([listed]) } }, { 'unit.creditCode': '91AAA' }, tree)).toEqual([
    'unknown',
    'needs-a-human',
  ]);
});

test('a judgement inside a list asks about the row', () => {
  const tree: Tree = {
    notInList: {
      list: 'blacklist',
      key: 'unit.creditCode',
      where: { judged: { judgement: 'same', is: 'same' } },
      otherwise: { all: [] },
    },
  };
  const lists = { blacklist: version([listed, listed]) };
  expect(onList({ lists }, undefined, tree)).toEqual(['unknown', 'needs-a-human']);
  expect(onList({ lists, judged: { 'same@b1': 'different' } }, undefined, tree)).toEqual([
    'unknown',
    'needs-a-human',
  ]);
  expect(
    onList({ lists, judged: { 'same@b1': 'different', 'same@b2': 'different' } }, undefined, tree),
  ).toEqual(['true', 'met']);
  expect(onList({ lists, judged: { 'same@b2': 'same' } }, undefined, tree)).toEqual(['false', 'not-met']);
});

test('inList: without a usable list nobody stands on it', () => {
  const tree: Tree = { inList: { list: 'blacklist', key: 'unit.creditCode' } };
  expect(onList({}, undefined, tree)).toEqual(['false', 'not-met']);
  expect(onList({ lists: { blacklist: version([]) } }, undefined, tree)).toEqual(['false', 'not-met']);
  expect(onList({ lists: { blacklist: version([listed]) } }, undefined, tree)).toEqual(['true', 'met']);
  expect(onList({ lists: { blacklist: version([{ name: 'Dawn' }]) } }, undefined, tree)).toEqual([
    'unknown',
    'needs-a-human',
  ]);
});

test('noOther: another application counts where it satisfies the tree; unheard, nobody can tell', () => {
  const tree: Tree = {
    noOther: {
      same: 'unit.creditCode',
      where: { differs: { fact: 'other.direction', to: 'application.direction' } },
    },
  };
  const other = (direction: string) => ({ others: { '91AAA': [{ id: '99-B-0001', cells: { direction } }] } });
  expect(onList({}, undefined, tree)).toEqual(['true', 'met']);
  expect(onList(other('A'), undefined, tree)).toEqual(['true', 'met']);
  expect(onList(other('B'), undefined, tree)).toEqual(['false', 'not-met']);
  expect(onList(other('B'), {}, tree)).toEqual(['unknown', 'cannot-tell-yet']);
  expect(truth(tree, { 'unit.creditCode': '91AAA' })).toBe('unknown');
});

test('judged: about the file, and about the row in hand', () => {
  expect(onList({}, {}, { judged: { judgement: 'park-kind', is: 'acceptable' } })).toEqual([
    'unknown',
    'needs-a-human',
  ]);
  expect(
    onList(
      { judged: { 'park-kind': 'acceptable' } },
      {},
      { judged: { judgement: 'park-kind', is: 'acceptable' } },
    ),
  ).toEqual(['true', 'met']);
  expect(
    onList(
      { judged: { 'park-kind': 'not-acceptable' } },
      {},
      { judged: { judgement: 'park-kind', is: 'acceptable' } },
    ),
  ).toEqual(['false', 'not-met']);

  const rows: Tree = {
    none: { table: 'accidents', where: { not: { judged: { judgement: 'blame', is: 'not-attributable' } } } },
  };
  const two = { 'accidents.any': 'yes', ...table('accidents', ['on'], '2022-01-01 2022-02-02') };
  expect(onList({ judged: { 'blame@r1': 'not-attributable' } }, two, rows)).toEqual([
    'unknown',
    'needs-a-human',
  ]);
  expect(
    onList({ judged: { 'blame@r1': 'not-attributable', 'blame@r2': 'attributable' } }, two, rows),
  ).toEqual(['false', 'not-met']);
});

test('all, any and not keep every part in the trace', () => {
  const parts: Tree[] = [
    { is: { fact: 'unit.mode', value: 'public' } },
    { is: { fact: 'unit.mode', value: 'private' } },
    { blank: { fact: 'unit.name' } },
  ];
  const values = (tree: Tree) => {
    const trace: Trace = evaluateTree(programme, 'test', tree, facts({ 'unit.mode': 'private' }));
    return [trace.value, trace.parts.map(({ value }) => value)];
  };
  expect(values({ all: parts })).toEqual([false, [false, true, true]]);
  expect(values({ any: parts })).toEqual([true, [false, true, true]]);
  expect(values({ not: { all: parts } })).toEqual([true, [false]]);
});

test('facts that no form asks are worked out', () => {
  const manufacturing: Tree = { is: { fact: 'unit.manufacturing', value: 'yes' } };
  const groups = ['120', '131', '351', '439', '441', '651', '', '999'];
  expect(groups.map((industry) => truth(manufacturing, { 'unit.industry': industry }))).toEqual([
    'false',
    'true',
    'true',
    'true',
    'false',
    'false',
    'unknown',
    'unknown',
  ]);

  const other: Tree = {
    some: {
      table: 'jointUnits',
      where: { differs: { fact: 'row.comparedPartyKind', to: 'lead.comparedPartyKind' } },
    },
  };
  const kinds = (lead: string, joint: string) =>
    truth(other, { 'lead.partyKind': lead, ...table('jointUnits', ['partyKind'], joint) });
  expect([
    kinds('operator', 'producer'),
    kinds('producer', 'operator'),
    kinds('user', 'operator'),
    kinds('', 'user'),
  ]).toEqual(['false', 'false', 'true', 'unknown']);
});

test('an answer to a question that is not shown, or not asked in the direction, does not count', () => {
  const hidden: Tree = { is: { fact: 'unit.hidden', value: 'x' } };
  expect(truth(hidden, { 'unit.hidden': 'x', 'unit.mode': 'public' })).toBe('true');
  expect(truth(hidden, { 'unit.hidden': 'x', 'unit.mode': 'private' })).toBe('unknown');
  expect(truth(hidden, { 'unit.hidden': 'x' })).toBe('unknown');
  expect(
    ['A', 'B'].map((direction) =>
      truth({ is: { fact: 'unit.onlyB', value: 'x' } }, { 'unit.onlyB': 'x' }, direction),
    ),
  ).toEqual(['unknown', 'true']);
  expect(
    ['A', 'B'].map((direction) =>
      truth(
        { some: { table: 'roster', where: { is: { fact: 'row.rank', value: 'first' } } } },
        table('roster', ['rank'], 'first'),
        direction,
      ),
    ),
  ).toEqual(['unknown', 'true']);
});

test('a mistake of the definition throws: it is nobody’s answer', () => {
  const mistakes: [Tree, string][] = [
    [{ is: { fact: 'unit.nothing', value: 'x' } }, 'unknown-fact'],
    [{ is: { fact: 'row.x', value: 'x' } }, 'no-row-in-hand'],
    [{ is: { fact: 'setting.nothing', value: 'x' } }, 'unknown-setting'],
    [{ atLeast: { fact: 'unit.area', value: '3', unit: '人' } }, 'units-differ'],
    [{ atLeast: { fact: 'unit.area', value: 'setting.minTeam', unit: 'm²' } }, 'units-differ'],
    [{ atLeast: { fact: 'unit.area', value: 'many', unit: 'm²' } }, 'not-a-figure'],
    [{ count: { table: 'roster', where: { all: [] }, atLeast: '1.5' } }, 'not-a-whole-number'],
    [{ equals: { fact: 'unit.since', to: 'unit.name' } }, 'types-differ'],
    [{ inList: { list: 'nothing', key: 'unit.creditCode' } }, 'unknown-list'],
    [{ judged: { judgement: 'nothing', is: 'x' } }, 'unknown-judgement'],
    [{ some: { table: 'unit.name', where: { all: [] } } }, 'unknown-table'],
  ];
  for (const [tree, code] of mistakes)
    expect(() => truth(tree, {}), code).toThrow(expect.objectContaining({ code }));
});
