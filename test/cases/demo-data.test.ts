import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isTable } from '#domain/application/answers.ts';
import { wholeLifecycle } from '#domain/application/lifecycle.ts';
import { papers } from '#domain/application/papers.ts';
import { evaluateTree, type InRow } from '#domain/eligibility/evaluate.ts';
import type { Facts } from '#domain/eligibility/facts.ts';
import { checkAttachments } from '#domain/form/check-attachments.ts';
import { checkForm } from '#domain/form/check-form.ts';
import { formOf, slotsOf } from '#domain/form/form.ts';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Column, Field } from '#domain/programme/field.ts';
import { isPlayable } from '#server/demo/players.ts';
import type { DemoCase } from '#server/demo/read-cases.ts';
import { casesOf, readYear } from '#server/demo/read-year.ts';
import { lifecycleActs, otherActs, type YearRow } from '#server/demo/year.schema.ts';
import { folderWithDemo } from '#server/programme/programme-folder.ts';
import { factsAt, type OutOfTurn, outsideAt, readDemoData, stateAt } from '#test/support/demo-data.ts';

const folder = 'programmes/shandong-2023';
const data = await readDemoData(folder);
const { definition, regions, cast, cases, lists, year } = data;
const named = cases.map((each) => [each.number, each.unit.name, each] as const);

test.each(named)('%i %s answers what its form asks, and nothing else', (number, _, demoCase) => {
  const at = submittedAt(demoCase);
  const facts = factsAt(data, demoCase, at);
  const joint = facts.answers.get('jointUnits');
  const known = {
    recommendingUnits: new Set(
      lists.find(({ list }) => list === 'recommending-units')?.rows.map(({ scope }) => scope ?? ''),
    ),
    regions,
    participants: new Set(['lead', ...(isTable(joint) ? joint.rows.map(({ id }) => id) : [])]),
    today: at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate(),
  };
  const attached = [...demoCase.attachments].flatMap(([slot, files]) => files.map(() => ({ slot })));
  const check = { definition, facts, known };
  const gaps = [...checkForm(check), ...checkAttachments(check, attached, outsideAt(data, demoCase, at))];

  // 18 leaves a question open: that is what it is there for.
  expect(gaps.map(({ field, code }) => `${field} ${code}`)).toEqual(
    number === 18 ? ['cloud.mode field-required'] : [],
  );
  expect(unasked(facts)).toEqual([]);
});

test.each(named)(
  '%i %s attaches files of the kinds and numbers its slots take',
  (_, __, { direction, attachments }) => {
    const slots = slotsOf(definition, direction);
    const wrong = [...attachments].flatMap(([code, files]) => {
      const slot = slots.find((each) => each.code === code);
      const formats: readonly string[] = slot?.formats ?? [];
      const tooMany =
        files.length > (slot?.maxFiles ?? files.length) ? [`${code}: ${files.length} files`] : [];
      return [
        ...tooMany,
        ...files
          .filter((file) => !formats.includes(file.split('.').at(-1) ?? ''))
          .map((file) => `${code}: ${file}`),
      ];
    });
    expect(wrong).toEqual([]);
  },
);

test('every credit code of the demo has the right check character, but for the one that is wrong on purpose', async () => {
  const texts = await Promise.all(
    (await filesIn(join(folder, 'demo'))).map((file) => readFile(file, 'utf8')),
  );
  const codes = new Set(texts.flatMap((text) => text.match(/\b\d{2}(?:37|13)9900FAKE[0-9A-Z]{6}\b/g) ?? []));

  const wrong = [...codes].map(checkCreditCode).filter(({ valid, notes }) => !valid || notes.length > 0);
  expect(wrong.map(({ given }) => given)).toEqual(['91379900FAKE001795']);
  expect(codes.size).toBeGreaterThan(150);
});

test('nobody in the demo could be real', () => {
  const organisations = Object.values(cast.organisations);
  expect(organisations.filter(({ name }) => !name.startsWith('示例') && !name.endsWith('（演示）'))).toEqual(
    [],
  );

  const names = Object.values(cast.persons).map(({ name }) => name);
  expect(names.filter((name) => !/^.[零一二三四五六七八九十]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('lists have the columns of the programme and their rows name organisations of the cast as the cast does', () => {
  for (const { list, columns } of lists) {
    expect({ list, columns }).toEqual({
      list,
      columns: definition.lists.find(({ code }) => code === list)?.columns.map(({ code }) => code),
    });
  }
  const ours = new Map(Object.values(cast.organisations).map(({ name, creditCode }) => [creditCode, name]));
  const rows = lists.flatMap(({ list, rows }) => {
    const { creditCode = '', name = '' } = definition.lists.find(({ code }) => code === list) ?? {};
    return rows.map((row) => ({ code: row[creditCode] ?? '', name: row[name] ?? '' }));
  });
  expect(rows.filter(({ code, name }) => ours.has(code) && ours.get(code) !== name)).toEqual([]);
});

test('fourteen experts of each direction, employed as the draw needs them', () => {
  const experts = lists.find(({ list }) => list === 'experts')!.rows;
  for (const { code } of definition.directions) {
    expect(experts.filter(({ fields }) => fields === code)).toHaveLength(14);
    const employers = experts.filter(({ fields }) => fields === code).map(({ employerCode }) => employerCode);
    expect(new Set(employers).size).toBe(code === 'D6' ? 13 : 14);
  }
  expect(new Set(experts.map(({ name }) => name)).size).toBe(98);
  expect(new Set(experts.map(({ identityCommitment }) => identityCommitment)).size).toBe(98);
});

test('every act of the year is done by somebody whose role may do it', () => {
  const strangers = year.filter((row) => {
    const allowed = rolesFor(row);
    const has = cast.persons[row.who]?.roles ?? [];
    return allowed !== undefined && !has.some((role) => allowed.includes(role));
  });
  expect(strangers.map(({ at, who, act }) => `${at} ${who} ${act}`)).toEqual([]);
});

test('every act of the year is known, and every answer, reason and subject is one the programme offers', () => {
  const judgements = new Map(definition.judgements.map((each) => [each.code, each]));
  const reasons = new Set(definition.reasons.map(({ code }) => code));
  const wrong = year.flatMap((row) => {
    const judgement = judgements.get(row.act);
    const problems: string[] = [];
    if (!judgement && ![...lifecycleActs, ...otherActs].includes(row.act as never)) problems.push('act');
    if (judgement && !judgement.options.some(({ code }) => code === row.answer)) problems.push('answer');
    if (row.reasons?.some((reason) => !reasons.has(reason))) problems.push('reason');
    if (
      typeof row.subject === 'object' &&
      !lists.find(({ list }) => list === (row.subject as { list: string }).list)?.rows[row.subject.row - 1]
    )
      problems.push('list row');
    if (row.clause && !definition.clauses.some(({ code }) => code === row.clause)) problems.push('clause');
    for (const demoCase of cases.filter(({ number }) => casesOf(row).includes(number))) {
      const sections = [...formOf(definition, demoCase.direction).map(({ code }) => code), papers];
      if (row.sections?.some((section) => !sections.includes(section))) problems.push('section');
    }
    if (casesOf(row).some((number) => !cases.some((each) => each.number === number))) problems.push('case');
    return problems.map((problem) => `${row.at} ${row.act}: ${problem}`);
  });
  expect(wrong).toEqual([]);
});

test('every act of the year has somebody who plays it, and every confirmation says of what', () => {
  expect(year.filter(({ act }) => !isPlayable(act)).map(({ at, act }) => `${at} ${act}`)).toEqual([]);
  const confirmed = new Set(['reject', ...definition.judgements.map(({ code }) => code)]);
  const ofNothing = year.filter(
    (row) => row.act === 'confirm' && !(confirmed.has(row.of ?? '') && casesOf(row).length > 0),
  );
  expect(ofNothing.map(({ at, of }) => `${at} ${of}`)).toEqual([]);
});

test('the year is played in turn, and every file ends as its case says', () => {
  const afterwards = Temporal.Instant.from('2023-10-21T00:00:00+08:00');
  const wrong: OutOfTurn[] = [];
  const ends = cases.map((demoCase) => [
    demoCase.number,
    stateAt(data, demoCase, afterwards, (each) => wrong.push(each)) ?? 'none',
  ]);

  expect(wrong.map(({ row, case: number, state }) => `${row.act} of ${number}, ${state}`)).toEqual([]);
  // What nobody submitted lapsed at closing, refused or incomplete.
  const lapses = (end: string | undefined) =>
    end === 'refused' || end === 'lapsed' ? 'draft' : (end ?? 'none');
  expect(ends).toEqual(cases.map(({ number, end }) => [number, lapses(end)]));
});

test('when the demo opens, a quarter of the files is in', async () => {
  expect(await folderWithDemo()).toBe(resolve(folder));
  const { opensAt: opening } = await readYear(`${folder}/demo`);
  expect(opening).toEqual(Temporal.Instant.from('2023-05-15T09:00:00+08:00'));
  const states = cases.map((demoCase) => stateAt(data, demoCase, opening));
  expect(states.filter((state) => state === 'submitted')).toHaveLength(12);
  expect(states.filter((state) => state === 'draft')).toHaveLength(20);
});

function submittedAt({ number }: DemoCase): Temporal.Instant {
  return (
    year.find((row) => row.act === 'submit' && casesOf(row).includes(number))?.at ??
    Temporal.Instant.from('2023-05-31T17:00:00+08:00')
  );
}

/** Answers to questions that this form does not ask, or does not show as things stand. */
function unasked(facts: Facts): string[] {
  const fields = formOf(definition, facts.direction).flatMap((section) => section.fields);
  return [...facts.answers].flatMap(([code, answer]) => {
    const field = fields.find((each) => each.code === code);
    if (!field || !isShown(facts, code, field)) return [code];
    return (isTable(answer) ? answer.rows : []).flatMap((row) =>
      Object.keys(row.cells).flatMap((cell) => {
        const column = field.columns?.find((each) => each.code === cell);
        return column && isShown(facts, `${code}.${cell}`, column, { table: code, row })
          ? []
          : [`${code}[${row.id}].${cell}`];
      }),
    );
  });
}

function isShown(facts: Facts, name: string, field: Field | Column, inRow?: InRow): boolean {
  if (field.type === 'computed' || field.type === 'state') return false;
  return (
    !field.shownWhen ||
    evaluateTree(definition, `${name} shown`, field.shownWhen, facts, { heed: 'own' }, inRow).value === true
  );
}

/** The roles that may do an act; nothing where it is not a step or a judgement of somebody known. */
function rolesFor({ act, who, of }: YearRow): readonly string[] | undefined {
  if (!cast.persons[who]) return undefined;
  const steps = wholeLifecycle
    .filter((step) => step.act === act && step.by !== 'clock')
    .flatMap(({ by }) => [...by]);
  if (steps.length > 0) return steps;
  const judgement = definition.judgements.find(({ code }) => code === act);
  if (judgement)
    return [...judgement.by, ...judgement.mayDisagree, ...(judgement.decidedBy ? [judgement.decidedBy] : [])];
  if (act === 'confirm' && of === 'reject') return ['programme-officer'];
  if (act === 'confirm' && definition.judgements.some(({ code }) => code === of))
    return ['recommending-clerk', 'recommending-leader'];
  return undefined;
}

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
