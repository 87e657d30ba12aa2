import type { Answer } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { states } from '#domain/application/lifecycle.ts';
import { readsPersonal } from '#domain/application/personal-answers.ts';
import { formOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { picturesIn } from '#server/documents/form-sections.ts';
import type { ListedFile } from '#server/documents/list-attachments.ts';
import { loadPictures } from '#server/documents/load-pictures.ts';
import { type Paper, printPaper, recommendingUnitName } from '#server/documents/paper.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { recommendingUnitsOf } from '#server/people/organisation.store.ts';
import { findApplication } from './application.store.ts';
import { applicationDocument } from './application-document.ts';
import { sectionsOf } from './section.store.ts';
import { findSubmittedContent, type SubmittedContent } from './submitted-content.store.ts';

/**
 * The whole application on paper. Who is filling it in gets the draft, marked as one; everybody else, and he by its
 * revision, what was submitted.
 */
export async function printApplication(
  deps: Deps,
  person: Person,
  asked: { number: string; revision?: number | undefined },
): Promise<Paper | Refusal> {
  const application = await findApplication(deps.db, person, asked.number);
  if (!application) return refuse('not-found');

  const isDraft =
    asked.revision === undefined &&
    person.organisation === application.unit &&
    states[application.state].turn === 'applicant';
  const submission = isDraft
    ? undefined
    : await findSubmittedContent(deps.db, application.id, asked.revision);
  if (!isDraft && !submission) return refuse('not-found');
  const content = submission ? asSubmitted(submission) : await asSaved(deps, application);

  const programme = deps.programmes.ofVersion(submission?.programmeVersion ?? application.programmeVersion);
  const { definition, settings } = programme;
  const { direction } = application;
  const units = await recommendingUnitsOf(deps.db, programme.department);
  const fields = formOf(definition, direction).flatMap((section) => section.fields);
  const document = applicationDocument({
    form: {
      definition,
      facts: { direction, answers: content.answers, isRegion: (code) => deps.regions.has(code) },
      language: 'zh-CN',
      regions: deps.regions,
      recommendingUnits: new Map(units.map(({ region, name }) => [region ?? '', name])),
      personal: readsPersonal(application, person),
      pictures: await loadPictures(deps, picturesIn(content.answers, fields)),
      erased: content.erased,
    },
    file: { number: application.number, direction, demo: deps.config.mode === 'demo' },
    recommendingUnit: await recommendingUnitName(deps.db, programme, application, content.answers),
    attachments: content.attachments,
    timeZone: settings.text('timeZone'),
    submission,
  });
  return printPaper(deps, 'application', document, content.at);
}

interface Content {
  answers: ReadonlyMap<string, Answer>;
  erased: ReadonlySet<string>;
  attachments: readonly ListedFile[];
  at: Temporal.Instant;
}

const asSubmitted = ({ sections, attachments, at }: SubmittedContent): Content => ({
  answers: new Map(sections.flatMap(({ answers = {} }) => Object.entries(answers))),
  erased: new Set(sections.filter(({ answers }) => !answers).map(({ section }) => section)),
  attachments,
  at,
});

/** A draft is of the instant at which it was last saved. */
async function asSaved(deps: Deps, { id }: Application): Promise<Content> {
  const sections = await sectionsOf(deps.db, id);
  const files = await attachmentsOf(deps.db, id);
  const [lastSaved] = sections
    .flatMap(({ savedAt }) => savedAt ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(b, a));
  return {
    answers: new Map(sections.flatMap(({ answers }) => Object.entries(answers))),
    erased: new Set(),
    attachments: files.map((file) => ({ ...file, sha256: file.sha256.toString('hex') })),
    at: lastSaved ?? deps.now(),
  };
}
