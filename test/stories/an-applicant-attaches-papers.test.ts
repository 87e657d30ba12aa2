import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Refusal } from '#domain/refusal.ts';
import { programmeNames } from '#messages/programme-names.ts';
import { sayRefusal } from '#messages/say-refusal.ts';
import { attachFiles } from '#server/application/attach-files.ts';
import { demand } from '#server/demo/enrol-cast.ts';
import { exampleFile } from '#server/demo/example-file.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { must } from '#test/support/filled.ts';
import { applicantOf, cityOf } from '#test/support/offices.ts';
import { type Actor, type Answer, createWorld, type World } from '#test/support/world.ts';

test('an applicant brings papers: each is looked at by its content, and nothing refused is kept', async () => {
  await aPictureThatIsNoPictureIsRefusedWithSlotAndRemedy();
  await aFileWithAPasswordAndOneWithNothingInItAreRefused();
  await aFileOfAByteTooMuchIsRefused();
  await nothingOfThemIsKept();

  await theRightPaperIsTakenAndCanBeReadAgain();
  await theSameBytesTwiceAreOneFile();
  await aFullSlotTakesNoMore();
  await ofSeveralAtOnceAllAreTakenOrNone();
  await aStrangerFindsNothing();
  await itIsTakenAwayAgain();

  await aPictureIsNamedInTheFileItWasBroughtFor();
  await anothersPictureAndAPaperCannotBeNamed();
});

let world: World;
let applicant: Actor;
let number: string;
let licence: Buffer;
let kept: { id: string; sha256: string };

const megabyte = 1024 * 1024;
const slot = (code: string) => `/api/applications/${number}/attachments/${code}`;
const listed = async (): Promise<{ id: string; slot: string; name: string }[]> =>
  must(await applicant.get(`/api/applications/${number}`)).attachments;

beforeAll(async () => {
  world = await createWorld({ at: '2023-05-16T10:41+08:00' });
  await cityOf(world, 41);
  applicant = await applicantOf(world, 41);
  number = must(
    await applicant.post('/api/applications', {
      programme: 'shandong-2023',
      direction: 'D5',
      recommendingUnit: '370100',
    }),
  ).number;
  licence = await buffer(await exampleFile('营业执照.pdf', number));
});
afterAll(() => world.end());

async function aPictureThatIsNoPictureIsRefusedWithSlotAndRemedy() {
  const renamed = await applicant.upload(
    slot('business-licence'),
    'licence.jpg',
    Buffer.from('<h1>licence</h1>'),
  );
  expect(renamed.status).toBe(415);
  expect(said(renamed)).toEqual([
    '“营业执照（或法人证书、统一社会信用代码证）”接受PDF、JPG、PNG。',
    '“licence.jpg”的内容是别的类型。',
    '另存为所接受的类型后上传。',
  ]);

  // A page of figures called a PDF, and a PDF where figures are asked: what is inside counts.
  const sheet = await buffer(await exampleFile('a.xlsx', number));
  const called = await applicant.upload(slot('business-licence'), 'licence.pdf', sheet);
  expect(said(called)[1]).toBe('“licence.pdf”实际是XLSX。');
}

async function aFileWithAPasswordAndOneWithNothingInItAreRefused() {
  const locked = Buffer.from(licence.toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'), 'latin1');
  const cutOff = licence.subarray(0, licence.length - 20);
  for (const bytes of [locked, cutOff, Buffer.alloc(0)]) {
    const answer = await applicant.upload(slot('business-licence'), 'licence.pdf', bytes);
    expect([answer.status, answer.body.refused]).toEqual([409, 'file-unreadable']);
    expect(said(answer)[2]).toBe('去掉密码或重新导出后上传。');
  }
}

async function aFileOfAByteTooMuchIsRefused() {
  const answer = await applicant.upload(slot('business-licence'), 'licence.pdf', padded(50 * megabyte + 1));
  expect(answer.status).toBe(413);
  expect(said(answer)).toEqual([
    '“营业执照（或法人证书、统一社会信用代码证）”每个文件不超过50 MB。',
    '“licence.pdf”为51 MB。',
    '分成几个文件，或扫描为300 dpi。',
  ]);
}

async function nothingOfThemIsKept() {
  expect(await listed()).toEqual([]);
  expect(await world.deps.db.selectFrom('file').select('sha256').execute()).toEqual([]);
  expect(await stored()).toEqual([]);
}

async function theRightPaperIsTakenAndCanBeReadAgain() {
  kept = must(await applicant.upload(slot('business-licence'), '营业执照.pdf', licence));
  expect(kept.sha256).toBe(createHash('sha256').update(licence).digest('hex'));
  expect(await listed()).toMatchObject([{ id: kept.id, slot: 'business-licence', name: '营业执照.pdf' }]);
  const again = await applicant.get(slot(kept.id));
  expect(again.bytes.equals(licence)).toBe(true);
}

async function theSameBytesTwiceAreOneFile() {
  expect(must(await applicant.upload(slot('business-licence'), '再来一次.pdf', licence))).toEqual(kept);
  const elsewhere = must(await applicant.upload(slot('credit-report'), '营业执照.pdf', licence));
  expect(elsewhere.id).not.toBe(kept.id);
  expect((await listed()).map((each) => each.slot).sort()).toEqual(['business-licence', 'credit-report']);
  expect(await stored()).toEqual([kept.sha256]);
  must(await applicant.delete(slot(elsewhere.id)));
}

async function aFullSlotTakesNoMore() {
  for (const year of ['2020', '2021', '2022'])
    must(await applicant.upload(slot('audit-report'), `${year}.pdf`, await paper(year)));
  const fourth = await applicant.upload(slot('audit-report'), '2019.pdf', await paper('2019'));
  expect(fourth.status).toBe(409);
  expect(said(fourth)).toEqual([
    '“近三年审计报告（每年一份）”至多3个文件。',
    '“2019.pdf”放不下了。',
    '删去或压缩其中的文件。',
  ]);
}

/** As the cast of a demonstration brings them. */
async function ofSeveralAtOnceAllAreTakenOrNone() {
  const before = await listed();
  const bring = async (...slots: string[]) => {
    const papers = await Promise.all(
      slots.map(async (slot) => {
        const file = await receiveFile(world.deps.storage, '2023.pdf', Readable.from([await paper('2023')]));
        return { slot, file };
      }),
    );
    return attachFiles(world.deps, applicant.person, { number, papers });
  };
  expect(await bring('business-licence', 'audit-report')).toMatchObject({ refused: 'slot-full' });
  expect(await listed()).toEqual(before);

  const [brought, again] = demand(await bring('business-licence', 'business-licence'));
  expect(again).toEqual(brought);
  expect((await listed()).filter((each) => !before.some(({ id }) => id === each.id))).toMatchObject([
    { id: brought?.id, slot: 'business-licence', name: '2023.pdf' },
  ]);
  must(await applicant.delete(slot(brought?.id ?? '')));
}

async function aStrangerFindsNothing() {
  const stranger = await applicantOf(world, 42);
  const never = await applicant.upload(slot('no-such-slot'), 'a.pdf', licence);
  for (const answer of [
    await stranger.upload(slot('business-licence'), 'a.pdf', licence),
    await stranger.get(slot(kept.id)),
    await stranger.delete(slot(kept.id)),
  ])
    expect([answer.status, answer.text]).toEqual([404, never.text]);
}

async function itIsTakenAwayAgain() {
  must(await applicant.delete(slot(kept.id)));
  expect((await listed()).filter((each) => each.slot === 'business-licence')).toEqual([]);
  expect((await applicant.get(slot(kept.id))).status).toBe(404);
  expect((await applicant.delete(slot(kept.id))).status).toBe(404);
  // Brought again, it is listed anew.
  expect(must(await applicant.upload(slot('business-licence'), '营业执照.pdf', licence)).id).not.toBe(
    kept.id,
  );
}

async function aPictureIsNamedInTheFileItWasBroughtFor() {
  const sha256 = await bring(applicant, number, 'site.jpg');
  // Seen as soon as it is there: the page shows it before its answer is saved.
  expect((await applicant.get(figure(number, sha256))).status).toBe(200);
  expect(await name(applicant, number, sha256)).toEqual([]);
  expect((await applicant.get(figure(number, sha256))).status).toBe(200);
}

async function anothersPictureAndAPaperCannotBeNamed() {
  const other = await applicantOf(world, 43);
  const theirs = must(
    await other.post('/api/applications', {
      programme: 'shandong-2023',
      direction: 'D5',
      recommendingUnit: '370100',
    }),
  ).number;
  const seal = await bring(other, theirs, 'seal.jpg');
  expect(await name(other, theirs, seal)).toEqual([]);

  const before = (await answers())['project.solutionFigures'];
  for (const foreign of [seal, kept.sha256, 'f'.repeat(64)]) {
    expect(await name(applicant, number, foreign)).toEqual([
      { field: 'project.solutionFigures', code: 'picture-not-brought', facts: { numbers: '1' } },
    ]);
    expect((await applicant.get(figure(number, foreign))).status).toBe(404);
  }
  expect((await answers())['project.solutionFigures']).toEqual(before);
  expect((await other.get(figure(theirs, seal))).status).toBe(200);
  expect((await other.get(figure(number, seal))).status).toBe(404);
  // Whoever has the picture himself brings it himself.
  expect(await bring(applicant, number, 'seal.jpg')).toBe(seal);
  expect(await name(applicant, number, seal)).toEqual([]);
}

const figure = (file: string, sha256: string) => `/api/applications/${file}/figures/${sha256}`;
const answers = async () => must(await applicant.get(`/api/applications/${number}`)).answers;

async function bring(who: Actor, file: string, label: string): Promise<string> {
  const bytes = await buffer(await exampleFile(label, 'a picture'));
  return must(await who.upload(`/api/applications/${file}/figures`, label, bytes)).sha256;
}

/** Names a picture in the project's drawings; the problems told. */
async function name(who: Actor, file: string, sha256: string) {
  const field = 'project.solutionFigures';
  const { [field]: seen = null } = must(await who.get(`/api/applications/${file}`)).answers;
  const answer = { rows: [{ id: sha256, cells: { caption: '图' } }] };
  return must(
    await who.put(`/api/applications/${file}/sections/project`, {
      answers: { [field]: answer },
      seen: { [field]: seen },
    }),
  ).problems;
}

const paper = async (name: string) => buffer(await exampleFile(`${name}.pdf`, number));

/** A right PDF, blown up with blanks before its end. */
function padded(bytes: number): Buffer {
  const end = licence.lastIndexOf('%%EOF');
  const blanks = Buffer.alloc(bytes - licence.length, ' ');
  return Buffer.concat([licence.subarray(0, end), blanks, licence.subarray(end)]);
}

/** Rule, what was seen, and the remedy, as the applicant reads them. */
function said({ body }: Answer): string[] {
  const definition = world.deps.programmes.find('shandong-2023')?.definition;
  if (!definition) throw new Error('The programme is not in force');
  const { rule, given, remedy } = sayRefusal(body as Refusal, 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    nameOf: programmeNames(definition, 'zh-CN'),
  });
  return [rule, given, remedy];
}

/** Digests of all bytes that are kept, and whatever was left beside them. */
async function stored(): Promise<string[]> {
  const { dataFolder } = world.deps.config;
  const files = await readdir(join(dataFolder, 'files'), { recursive: true, withFileTypes: true });
  const incoming = await readdir(join(dataFolder, 'incoming'));
  return [...files.filter((each) => each.isFile()).map(({ name }) => name), ...incoming];
}
