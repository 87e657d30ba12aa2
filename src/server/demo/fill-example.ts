import type { Answer } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { sectionOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import { sectionsOf } from '#server/application/section.store.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { bringPictures } from './bring-pictures.ts';
import { findContact } from './cast.store.ts';
import { attachPapers } from './playing/applying.ts';
import type { DemoCase } from './read-cases.ts';
import type { Stage } from './stage.ts';
import { typicalCase } from './typical-case.ts';

/** What the demonstration would type into a section of this file, for the visitor to look at, change and save. */
export async function exampleAnswers(
  stage: Stage,
  person: Person,
  asked: { number: string; section: string },
): Promise<{ answers: Readonly<Record<string, Answer>> } | Refusal> {
  const { db, programmes } = stage.deps;
  const application = await findApplication(db, person, asked.number);
  const example = application && (await exampleFor(stage, person, application));
  if (!application || !example) return refuse('not-found');
  const { definition } = programmes.ofVersion(application.programmeVersion);
  const section = sectionOf(definition, application.direction, asked.section);
  const there = (await sectionsOf(db, application.id)).find((each) => each.section === asked.section);
  if (!section || !there) return refuse('not-found');
  if (!there.open)
    return refuse('out-of-turn', { act: 'save', number: application.number, state: application.state });

  const pictures = await bringPictures(stage.deps, person, application.number, section, example);
  if (isRefusal(pictures)) return pictures;
  const answers = section.fields.flatMap(({ code }): [string, Answer][] => {
    const answer = pictures.get(code) ?? example.answers.get(code);
    return answer === undefined ? [] : [[code, answer]];
  });
  return { answers: Object.fromEntries(answers) };
}

/** Attaches the example's files for a slot, as an upload would. */
export async function attachExample(
  stage: Stage,
  person: Person,
  asked: { number: string; slot: string },
): Promise<{ files: readonly { id: string; name: string }[] } | Refusal> {
  const { db } = stage.deps;
  const application = await findApplication(db, person, asked.number);
  const example = application && (await exampleFor(stage, person, application));
  const names = example?.attachments.get(asked.slot);
  if (!application || !example || !names) return refuse('not-found');

  const refused = await attachPapers(stage, person, application, example, [[asked.slot, names]]);
  if (refused) return refused;
  const files = (await attachmentsOf(db, application.id)).filter(({ slot }) => slot === asked.slot);
  return { files: files.map(({ id, name }) => ({ id, name })) };
}

type Example = Pick<DemoCase, 'unit' | 'answers' | 'attachments'>;

/** The case that this file is, by its unit and direction; else the direction's own, in the name of whoever files it. */
async function exampleFor(
  stage: Stage,
  person: Person,
  { id, unit, direction }: Application,
): Promise<Example | undefined> {
  const { db } = stage.deps;
  const { name, creditCode, region } = await findOrganisation(db, unit);
  for (const example of stage.cases.values()) {
    if (example.unit.creditCode !== creditCode || example.direction !== direction) continue;
    if ((await stage.file(example.number))?.id === id) return example;
  }
  return typicalCase(stage, direction)?.asFiledBy({
    file: id,
    unit: { name, creditCode: creditCode ?? '', region: region ?? '' },
    handler: await findContact(db, person.id),
  });
}
