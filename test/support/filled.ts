import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Answer } from '#domain/application/answers.ts';
import { type Figure, figuresAnswer, figuresIn } from '#domain/application/figures.ts';
import { formOf } from '#domain/form/form.ts';
import { exampleFile } from '#server/demo/example-file.ts';
import { type DemoCase, readCases } from '#server/demo/read-cases.ts';
import { readCast } from '#server/demo/read-cast.ts';
import type { Actor, World } from './world.ts';

/** Whoever asks; some came in by a form, and are known by their session only. */
type Asking = Omit<Actor, 'person'>;

/** A file of somebody of the cast, filled in by HTTP as far as its case goes. */
export interface Filled {
  number: string;
  demoCase: DemoCase;
}

const programme = 'shandong-2023';
const demo = resolve('programmes', programme, 'demo');
let cases: Promise<readonly DemoCase[]> | undefined;

/** Every application of the demonstration. Read once for all tests of a worker. */
export async function demoCases(): Promise<readonly DemoCase[]> {
  cases ??= readCast(demo).then((cast) => readCases(demo, cast));
  return cases;
}

/** One application of the demonstration: its answers, its papers, who applies. */
export async function demoCase(number: number): Promise<DemoCase> {
  const found = (await demoCases()).find((each) => each.number === number);
  if (!found) throw new Error(`There is no case ${number}`);
  return found;
}

/**
 * Starts an application as the unit of a demo case, types every section and brings every paper, by the requests a
 * browser would send. Whether it can then be submitted is the case's own affair; the clock must stand on a day on which
 * its papers are not too old (2023-05-09 and later).
 */
export async function startFilled(
  actor: Asking,
  world: World,
  number: number,
  changed?: Parameters<DemoCase['changed']>[0],
): Promise<Filled> {
  const filled = await demoCase(number);
  const started = must(
    await actor.post('/api/applications', {
      programme,
      direction: filled.direction,
      recommendingUnit: filled.city,
    }),
  );
  const file = { number: started.number as string, demoCase: filled };
  await typeAnswers(actor, world, file, changed && filled.changed(changed));
  await bringPapers(actor, file);
  return file;
}

/** Types what differs from what stands there, section by section; only open sections, or those named. */
export async function typeAnswers(
  actor: Asking,
  world: World,
  { number, demoCase }: Filled,
  answers = demoCase.answers,
  only?: readonly string[],
): Promise<void> {
  const { definition } = world.deps.programmes.find(programme) ?? missing();
  const page = must(await actor.get(`/api/applications/${number}`));
  const open = new Set(
    page.sections
      .filter((section: { open: boolean }) => section.open)
      .map(({ section }: { section: string }) => section),
  );

  for (const { code, fields } of formOf(definition, demoCase.direction)) {
    if (!open.has(code) || (only && !only.includes(code))) continue;
    const differs = fields.filter(
      (field) =>
        answers.has(field.code) &&
        JSON.stringify(page.answers[field.code]) !== JSON.stringify(answers.get(field.code)),
    );
    if (differs.length === 0) continue;
    const typed = Object.fromEntries(
      await Promise.all(
        differs.map(async ({ code: field, type }) => [
          field,
          type === 'figures' ? await bringPictures(actor, number, answers.get(field)) : answers.get(field),
        ]),
      ),
    );
    const seen = Object.fromEntries(differs.map((field) => [field.code, page.answers[field.code] ?? null]));
    const { problems } = must(
      await actor.put(`/api/applications/${number}/sections/${code}`, { answers: typed, seen }),
    );
    if (problems.length > 0) throw new Error(`${code} was not taken: ${JSON.stringify(problems)}`);
  }
}

/** A case names pictures by file name. */
async function bringPictures(actor: Asking, number: string, answer: Answer | undefined) {
  const figures: Figure[] = [];
  for (const { sha256: name } of figuresIn(answer)) {
    const picture = await buffer(await exampleFile(name, number));
    const kept = must(await actor.upload(`/api/applications/${number}/figures`, name, picture));
    figures.push({ sha256: kept.sha256, caption: name });
  }
  return figuresAnswer(figures);
}

/** Small real files of the kinds that the slots accept, one for each paper of the case. */
export async function bringPapers(
  actor: Asking,
  { number, demoCase }: Filled,
  papers: Iterable<readonly [string, readonly string[]]> = demoCase.attachments,
): Promise<void> {
  for (const [slot, names] of papers) {
    for (const name of names) {
      must(
        await actor.upload(
          `/api/applications/${number}/attachments/${slot}`,
          name,
          await buffer(await exampleFile(name, demoCase.unit.name)),
        ),
      );
    }
  }
}

/** Submits a filled file and answers with its version afterwards. */
export async function submitFilled(
  actor: Asking,
  { number }: Filled,
  path: 'submission' | 'resubmission' | 'supplement' = 'submission',
): Promise<number> {
  must(
    await actor.post(`/api/applications/${number}/${path}?seen=${await versionOf(actor, number)}`, {
      key: crypto.randomUUID(),
    }),
  );
  return versionOf(actor, number);
}

export async function versionOf(actor: Pick<Actor, 'get'>, number: string): Promise<number> {
  return must(await actor.get(`/api/applications/${number}`)).version;
}

/** The body of an answer that was to succeed. */
export function must({ status, body }: { status: number; body: unknown }) {
  if (status >= 400) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever JSON came; stories look at what they expect
  return body as any;
}

function missing(): never {
  throw new Error(`${programme} is not in force in this world`);
}
