import { randomUUID } from 'node:crypto';
import type { Answer } from '#domain/application/answers.ts';
import type { Submitting } from '#domain/application/submit.ts';
import { formOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import type { Section } from '#domain/programme/field.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { askForSubmission } from '#server/application/ask-for-submission.ts';
import { attachFiles } from '#server/application/attach-files.ts';
import { giveUpApplication } from '#server/application/give-up-application.ts';
import { saveSection } from '#server/application/save-section.ts';
import { sectionsOf } from '#server/application/section.store.ts';
import { startApplication } from '#server/application/start-application.ts';
import { submitApplication } from '#server/application/submit-application.ts';
import { withdrawApplication } from '#server/application/withdraw-application.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { receiveFile } from '#server/files/receive-file.ts';
import { bringPictures } from '../bring-pictures.ts';
import { exampleFile } from '../example-file.ts';
import type { Player } from '../players.ts';
import type { DemoCase } from '../read-cases.ts';
import type { CaseFile, Stage } from '../stage.ts';

/** What the applicants of the cast do. */
export const applying: Readonly<Record<string, Player>> = {
  async start(stage, row, number) {
    const demoCase = stage.demoCase(number ?? 0);
    if (await stage.file(demoCase.number)) return 'skipped';
    const person = await stage.person(row.who, 'filler', 'unit-administrator');
    const [programme] = stage.deps.programmes.all();
    return startApplication(stage.deps, person, {
      programme: programme?.definition.about.code ?? '',
      direction: demoCase.direction,
      recommendingUnit: demoCase.city,
    });
  },

  async fill(stage, row, number) {
    const demoCase = stage.demoCase(number ?? 0);
    const file = await stage.file(demoCase.number);
    if (!file || !['draft', 'returned', 'supplement-asked'].includes(file.state)) return 'skipped';
    const person = await stage.person(row.who, 'filler', 'unit-administrator');
    const answers = row.answers ? demoCase.changed(row.answers, row.without) : demoCase.answers;
    return fillSections(stage, person, file, demoCase, answers, row.sections, row.attachments);
  },

  /** Whoever fills in has the administrator told. */
  async 'ask-to-submit'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    return askForSubmission(stage.deps, await stage.person(row.who, 'filler'), file.number);
  },

  submit: (stage, row, number) => submitAs(stage, row.who, number ?? 0, 'submit'),
  resubmit: (stage, row, number) => submitAs(stage, row.who, number ?? 0, 'resubmit'),
  supplement: (stage, row, number) => submitAs(stage, row.who, number ?? 0, 'supplement'),

  async withdraw(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    return withdrawApplication(stage.deps, await stage.person(row.who, 'unit-administrator'), {
      number: file.number,
      seen: file.version,
    });
  },

  async 'give-up'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    return giveUpApplication(stage.deps, await stage.person(row.who, 'unit-administrator'), {
      number: file.number,
      seen: file.version,
    });
  },
};

/** Types the answers section by section, as far as they are not there yet, and brings the papers with the last of them. */
export async function fillSections(
  stage: Stage,
  person: Person,
  file: CaseFile,
  demoCase: DemoCase,
  answers: ReadonlyMap<string, Answer>,
  only?: readonly string[],
  attachments?: Readonly<Record<string, readonly string[]>>,
): Promise<{ filled: readonly string[] } | Refusal> {
  const [programme] = stage.deps.programmes.all();
  if (!programme) throw new Error('No programme is in force');
  const saved = new Map(
    (await sectionsOf(stage.deps.db, file.id)).map((section) => [section.section, section]),
  );
  const fill = async (section: Section): Promise<readonly string[] | Refusal> => {
    const there = saved.get(section.code);
    if (!there?.open || (only && !only.includes(section.code))) return [];
    const pictures = await bringPictures(stage.deps, person, file.number, section, {
      unit: demoCase.unit,
      answers,
    });
    if (isRefusal(pictures)) return pictures;
    const typed = Object.fromEntries(
      section.fields.flatMap(({ code }): [string, Answer][] => {
        const answer = pictures.get(code) ?? answers.get(code);
        return answer === undefined || JSON.stringify(there.answers[code]) === JSON.stringify(answer)
          ? []
          : [[code, answer]];
      }),
    );
    if (Object.keys(typed).length === 0) return [];
    const seen = Object.fromEntries(Object.keys(typed).map((code) => [code, there.answers[code] ?? null]));
    const outcome = await saveSection(stage.deps, person, {
      number: file.number,
      section: section.code,
      answers: typed,
      seen,
    });
    return isRefusal(outcome) ? outcome : [section.code];
  };
  const papers = attachments ? Object.entries(attachments) : only ? [] : [...demoCase.attachments];
  // Several at once, as several windows would: one after the other, they are half the start of a demonstration.
  const [refused, ...sections] = await Promise.all([
    attachPapers(stage, person, file, demoCase, papers),
    ...formOf(programme.definition, demoCase.direction).map(fill),
  ]);
  return (
    refused ??
    sections.find(isRefusal) ?? { filled: sections.flatMap((each) => (isRefusal(each) ? [] : each)) }
  );
}

/** Brings example files for slots; those that are there already are left. */
export async function attachPapers(
  stage: Stage,
  person: Person,
  file: Pick<CaseFile, 'id' | 'number'>,
  demoCase: Pick<DemoCase, 'unit'>,
  papers: readonly (readonly [string, readonly string[]])[],
): Promise<Refusal | undefined> {
  const there = new Set(
    (await attachmentsOf(stage.deps.db, file.id)).map(({ slot, name }) => `${slot}/${name}`),
  );
  const missing = papers.flatMap(([slot, names]) =>
    names.filter((name) => !there.has(`${slot}/${name}`)).map((name) => ({ slot, name })),
  );
  if (missing.length === 0) return undefined;
  const received = await Promise.all(
    missing.map(async ({ slot, name }) => {
      const file = await exampleFile(name, demoCase.unit.name);
      return { slot, file: await receiveFile(stage.deps.storage, name, file) };
    }),
  );
  try {
    const attached = await attachFiles(stage.deps, person, { number: file.number, papers: received });
    return isRefusal(attached) ? attached : undefined;
  } finally {
    await Promise.all(received.map(({ file: paper }) => paper.discard()));
  }
}

async function submitAs(stage: Stage, who: string, number: number, act: Submitting) {
  const file = await stage.file(number);
  if (!file) return 'skipped';
  return submitApplication(stage.deps, await stage.person(who, 'unit-administrator'), act, {
    number: file.number,
    seen: file.version,
    key: randomUUID(),
  });
}
