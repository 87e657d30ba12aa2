import type { Answer } from '#domain/application/answers.ts';
import { checkCode } from '#domain/application/check-code.ts';
import { formatHash, formatInstant } from '#domain/formats.ts';
import { speaker } from '#messages/speak.ts';
import { aboutFile } from '#server/documents/about-file.ts';
import type { ApplicationData } from '#server/documents/documents.ts';
import { commitmentsOf, formSections, type PrintedForm } from '#server/documents/form-sections.ts';
import { type ListedFile, listAttachments } from '#server/documents/list-attachments.ts';

export interface ApplicationGiven {
  form: PrintedForm;
  file: { number: string; direction: string; demo: boolean };
  recommendingUnit: string | undefined;
  attachments: readonly ListedFile[];
  timeZone: string;
  /** Left out for a draft. */
  submission?: { revision: number; at: Temporal.Instant; contentHash: string } | undefined;
}

const speak = speaker('zh-CN');

/** The whole application on paper: as it was submitted, with the codes that tie the paper to the record, or as a draft. */
export function applicationDocument(given: ApplicationGiven): ApplicationData {
  const { form, file, submission } = given;
  const answers: ReadonlyMap<string, Answer> = form.facts.answers;
  return {
    ...aboutFile(form.definition, file, answers),
    title: speak('documents.paper.application'),
    ...(given.recommendingUnit && { recommendingUnit: given.recommendingUnit }),
    ...(submission
      ? recordOf(file.number, submission, given.timeZone)
      : { revision: speak('documents.paper.draft') }),
    sections: formSections(form),
    attachments: listAttachments(form.definition, file.direction, given.attachments),
    commitment: {
      paragraphs: commitmentsOf(form),
      signatures: [speak('documents.paper.legalRepresentative'), speak('documents.paper.projectLeader')],
    },
  };
}

function recordOf(
  number: string,
  { revision, at, contentHash }: NonNullable<ApplicationGiven['submission']>,
  timeZone: string,
) {
  const code = checkCode(contentHash);
  return {
    revision: speak('documents.paper.revision', { revision }),
    submittedAt: formatInstant(at, timeZone, 'zh-CN', 'second'),
    contentHash: formatHash(contentHash),
    checkCode: code,
    scanned: `${number} ${code}`,
  };
}
