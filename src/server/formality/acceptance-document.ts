import type { Answer } from '#domain/application/answers.ts';
import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { speaker } from '#messages/speak.ts';
import { aboutFile } from '#server/documents/about-file.ts';
import type { AcceptanceData } from '#server/documents/documents.ts';

export interface AcceptanceGiven {
  definition: Definition;
  file: { number: string; direction: string; demo: boolean };
  /** As submitted when it was accepted. */
  answers: ReadonlyMap<string, Answer>;
  acceptedAt: Temporal.Instant;
  timeZone: string;
  publicCode: string;
  /** How people reach this server. */
  address: string;
}

const speak = speaker('zh-CN');

/** The notice of acceptance, with the code by which the applicant finds the file in public tables. */
export function acceptanceDocument(given: AcceptanceGiven): AcceptanceData {
  const { definition, acceptedAt, timeZone } = given;
  const reviewed = definition.stages.some(({ code, on }) => code === 'expert-review' && on);
  return {
    ...aboutFile(definition, given.file, given.answers),
    title: speak('documents.paper.acceptance'),
    acceptedAt: formatInstant(acceptedAt, timeZone, 'zh-CN', 'second'),
    publicCode: given.publicCode,
    address: `${given.address}/programmes/${definition.about.code}/scores`,
    next: reviewed
      ? [speak('documents.afterAcceptance.review'), speak('documents.afterAcceptance.scores')]
      : [],
    contact: [],
    date: formatDate(acceptedAt.toZonedDateTimeISO(timeZone).toPlainDate(), 'zh-CN'),
  };
}
