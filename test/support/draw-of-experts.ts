import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import writeXlsxFile from 'write-excel-file/node';
import { inTransaction } from '#server/database/in-transaction.ts';
import { openSession } from '#server/session/open-session.ts';
import { must } from './filled.ts';
import type { Province } from './province.ts';
import { type Actor, asking, type World } from './world.ts';

const programme = 'shandong-2023';
const columns = [
  'name',
  'identityCommitment',
  'employer',
  'employerCode',
  'formerEmployers',
  'title',
  'fields',
  'city',
  'phone',
  'email',
  'disabledUntil',
] as const;

export type ListedRow = Partial<Record<(typeof columns)[number], string>>;

/** The pool of the demonstration as its office would load it, and a workbook with some more. */
export async function loadExperts(poolOfficer: Actor, more: readonly ListedRow[] = []): Promise<void> {
  const demo = await readFile(`programmes/${programme}/demo/lists/experts.csv`);
  must(await poolOfficer.upload('/api/experts/import', 'experts.csv', demo));
  if (more.length > 0)
    must(await poolOfficer.upload('/api/experts/import', '专家.xlsx', await workbook(more)));
}

/** A workbook with a Chinese header, as an office would make it. */
export async function workbook(
  rows: readonly ListedRow[],
  header: readonly string[] = [
    '姓名',
    '身份承诺值',
    '工作单位',
    '工作单位信用代码',
    '曾任职单位（起止）',
    '职称',
    '专业领域',
    '所在市',
    '电话',
    '邮箱',
    '停用至',
  ],
): Promise<Buffer> {
  const sheet = [
    header.map((value) => ({ value })),
    ...rows.map((row) => columns.map((column) => ({ value: row[column] ?? '' }))),
  ];
  return writeXlsxFile(sheet).toBuffer();
}

/** Stands for the digest of an identity number. */
export const identity = (name: string): string => createHash('sha256').update(name).digest('hex');

export interface Drawn {
  draw: string;
  path: string;
  panel: string;
  /** What the witness has sealed. */
  secret: string;
}

/** A draw as far as its published commitment; the sources are known that evening. */
export async function announced(
  world: World,
  { officer, poolOfficer, supervisor }: Province,
  direction: string,
  numbers: { take?: number; alternates?: number } = {},
): Promise<Drawn> {
  const { draw } = must(await officer.post('/api/draws', { programme, direction, ...numbers }));
  const path = `/api/draws/${programme}/${draw}`;
  must(await poolOfficer.post(`${path}/approval`, { answer: 'approve' }));
  must(await poolOfficer.post(`${path}/freeze`));
  const secret = randomBytes(16).toString('hex');
  must(
    await supervisor.post(`${path}/witness`, { digest: createHash('sha256').update(secret).digest('hex') }),
  );
  const evening = world.clock.now().add({ hours: 9 }).toString();
  must(
    await poolOfficer.post(`${path}/commitment`, {
      sources: ['双色球第2023079期', '大乐透第2023080期'].map((name) => ({ name, dueAt: evening })),
    }),
  );
  const { panel } = must(await officer.get(path));
  return { draw, path, panel, secret };
}

/** The figures typed by two persons, the secret revealed, and the draw held: on the next morning, if not told when. */
export async function held(
  world: World,
  { poolOfficer, secondPoolOfficer, supervisor }: Province,
  { path, secret }: Drawn,
  at = world.clock.now().add({ hours: 20 }),
): Promise<void> {
  world.clock.moveTo(at);
  for (const [place, figures] of ['02 05 08 10 12 31 + 09', '03 11 19 24 33 + 05 12'].entries()) {
    must(await poolOfficer.put(`${path}/sources/${place + 1}/figures`, { value: figures }));
    must(await secondPoolOfficer.put(`${path}/sources/${place + 1}/check`, { value: figures }));
  }
  must(await supervisor.post(`${path}/reveal`, { secret }));
  must(await poolOfficer.post(`${path}/result`));
}

export interface Invited {
  place: number;
  pseudonym: string;
  name: string;
  actor: Actor;
}

/** Experts who have been invited so far, signed in, in the order drawn. */
export async function invited(world: World, { path }: Drawn): Promise<Invited[]> {
  const [programme = '', code = ''] = path.split('/').slice(-2);
  const rows = await world.deps.db
    .selectFrom('invitation')
    .innerJoin('draw', 'draw.id', 'invitation.draw_id')
    .innerJoin('programme', 'programme.id', 'draw.programme_id')
    .innerJoin('draw_result as result', (join) =>
      join.onRef('result.draw_id', '=', 'invitation.draw_id').onRef('result.place', '=', 'invitation.place'),
    )
    .innerJoin('draw_pool as pool', (join) =>
      join.onRef('pool.draw_id', '=', 'result.draw_id').onRef('pool.position', '=', 'result.position'),
    )
    .innerJoin('expert', 'expert.id', 'pool.expert_id')
    .innerJoin('person_detail as detail', 'detail.person_id', 'expert.person_id')
    .innerJoin('membership', 'membership.person_id', 'expert.person_id')
    .select([
      'invitation.place',
      'pool.pseudonym',
      'detail.name',
      'membership.id as membership',
      'membership.person_id as person',
      'membership.organisation_id as organisation',
    ])
    .where('programme.code', '=', programme)
    .where('draw.number', '=', Number(code.slice(2)))
    .where('membership.role', '=', 'expert')
    .orderBy('invitation.place')
    .execute();

  return Promise.all(
    rows.map(async ({ place, pseudonym, name, membership, person, organisation }) => {
      const token = await inTransaction(world.deps.db, (trx) =>
        openSession(world.deps, trx, { person, membership }),
      );
      return {
        place,
        pseudonym,
        name,
        actor: {
          person: { id: person, role: 'expert' as const, organisation, membership },
          token,
          ...asking(world.app, token),
        },
      };
    }),
  );
}
