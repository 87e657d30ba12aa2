import { buffer } from 'node:stream/consumers';
import { exampleFile } from '#server/demo/example-file.ts';
import { answerEveryLine, judgeInFavour } from './checking.ts';
import { type Filled, must, startFilled, submitFilled, versionOf } from './filled.ts';
import type { City } from './offices.ts';
import type { Actor, World } from './world.ts';

/** The department asked answers a letter about one file. */
export interface Reply {
  documentNumber: string;
  result: 'no-objection' | 'objection' | 'cannot-confirm';
  statement?: string;
}

/** The clerk asks the emergency department about files; answers with the letter's id. */
export async function askOpinion(
  { clerk }: Pick<City, 'clerk'>,
  numbers: readonly string[],
  dueOn = '2023-06-09',
): Promise<string> {
  return must(await clerk.post('/api/opinion-letters', { numbers, dueOn })).letter;
}

export async function replyTo(
  officer: Actor,
  letter: string,
  numbers: readonly string[],
  { documentNumber, ...said }: Reply,
  datedOn: string,
) {
  return officer.post(`/api/opinion-letters/${letter}/reply`, {
    documentNumber,
    datedOn,
    results: numbers.map((number) => ({ number, ...said })),
  });
}

/** A file of a demo case, submitted; its joint units have confirmed from their own accounts. */
export async function submitted(
  world: World,
  applicant: Omit<Actor, 'person'>,
  caseNumber: number,
): Promise<Filled> {
  const file = await startFilled(applicant, world, caseNumber);
  await confirmJointUnits(world, file);
  await submitFilled(applicant, file);
  return file;
}

/** Each joint unit of a file, as its own administrator. */
export async function jointUnitsOf(world: World, { number }: Filled): Promise<Actor[]> {
  const rows = await world.deps.db
    .selectFrom('joint_unit')
    .innerJoin('application', 'application.id', 'joint_unit.application_id')
    .select('joint_unit.organisation_id as organisation')
    .where('application.number', '=', number)
    .where('joint_unit.state', '<>', 'removed')
    .execute();
  return Promise.all(
    rows.flatMap(({ organisation }) =>
      organisation ? [world.actor(organisation, 'joint-administrator', '联合单位管理员')] : [],
    ),
  );
}

export async function confirmJointUnits(world: World, file: Filled): Promise<void> {
  for (const actor of await jointUnitsOf(world, file)) {
    const { participations } = must(await actor.get('/api/participations'));
    const asked = participations.find(({ number }: { number: string }) => number === file.number);
    must(await actor.put(`/api/participations/${asked.id}`, { answer: 'confirmed', seen: asked.seen }));
  }
}

/** The clerk's whole check of a submitted file, every question answered in its favour, and no objection by the department if it is asked. */
export async function passed(
  world: World,
  city: City,
  { number }: Filled,
  { opinion = true } = {},
): Promise<void> {
  const { definition } = world.deps.programmes.all()[0] ?? missing();
  if (opinion) {
    const letter = await askOpinion(city, [number], today(world));
    must(
      await replyTo(
        city.opinionOfficer,
        letter,
        [number],
        { documentNumber: `应急复〔${number}〕`, result: 'no-objection' },
        today(world),
      ),
    );
  }
  await answerEveryLine(city.clerk, number);
  await judgeInFavour(city, number, (code) => {
    const judgement = definition.judgements.find((each) => each.code === code) ?? missing();
    return { codes: judgement.options.map((option) => option.code), counts: judgement.counts };
  });
  must(
    await city.clerk.post(`/api/applications/${number}/checked?seen=${await versionOf(city.clerk, number)}`),
  );
}

const sentence = '材料属实，做法有代表性，对本市同行业企业有示范意义，同意推荐。';

export const sign = async ({ leader }: Pick<City, 'leader'>, number: string) =>
  leader.post(`/api/applications/${number}/recommendation?seen=${await versionOf(leader, number)}`, {
    sentence,
  });

/** Everything that is recommended goes to the province; what is undecided stays behind. Answers with the number of the sheet. */
export async function report(
  { leader }: Pick<City, 'leader'>,
  programme = 'shandong-2023',
  documentNumber = '工信推〔2023〕1号',
) {
  const { seen, undecided } = must(await leader.get(`/api/recommendation/${programme}`));
  const leftOut = undecided.map(({ number }: { number: string }) => number);
  return leader.post(`/api/recommendation/${programme}/sheets`, {
    seen,
    documentNumber,
    opinion: sentence,
    leftOut,
  });
}

/** From a submitted file to one that has been reported to the province, by everybody's own requests. */
export async function recommended(world: World, city: City, file: Filled): Promise<void> {
  await passed(world, city, file);
  must(await sign(city, file.number));
}

const today = (world: World): string =>
  world.clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();

function missing(): never {
  throw new Error('The programme has no such thing');
}

export const scannedReply = '应急复〔2023〕88号';

/** A letter about a file that was answered with a scan: their places in paths. */
export async function answeredWithScan(
  city: City,
  number: string,
): Promise<{ 'opinion-letters/id': string; 'replies/id': string }> {
  const letter = await askOpinion(city, [number]);
  const results = [{ number, result: 'no-objection' }];
  const reply = JSON.stringify({ documentNumber: scannedReply, datedOn: '2023-05-20', results });
  const scan = await buffer(await exampleFile('复函.pdf', '应急管理局'));
  const path = `/api/opinion-letters/${letter}/scanned-reply`;
  must(await city.opinionOfficer.upload(path, '复函.pdf', scan, { reply }));
  const { letters } = must(await city.clerk.get('/api/opinion-letters'));
  return { 'opinion-letters/id': letter, 'replies/id': letters[0].files[0].reply.id };
}
