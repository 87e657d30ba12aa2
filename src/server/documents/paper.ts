import type { FastifyReply } from 'fastify';
import type { Application } from '#domain/application/application.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { savedAs } from '#server/http/saved-as.ts';
import {
  findOrganisation,
  hasRecommendingUnits,
  recommendingUnitFor,
} from '#server/people/organisation.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { Documents, Template } from './documents.ts';
import { renderDocument } from './render-document.ts';

/** A document ready to be saved. */
export interface Paper {
  name: string;
  pdf: Uint8Array;
}

export const printPaper = <Name extends Template>(
  deps: Deps,
  template: Name,
  data: Documents[Name] & { fileNumber: string },
  on: Temporal.Instant,
): Promise<Paper> => printNumbered(deps, template, data, on, data.fileNumber);

/** A document that goes by another number than a file's. */
export async function printNumbered<Name extends Template>(
  { config }: Deps,
  template: Name,
  data: Documents[Name],
  on: Temporal.Instant,
  number: string,
): Promise<Paper> {
  const { pdf } = await renderDocument(template, data, { on, fontFolder: config.fontFolder });
  // A number may hold strokes, a file's name may not.
  return { name: `${number} ${data.title}.pdf`.trim().replaceAll(/[/\\]/g, '-'), pdf };
}

/** To be saved, not shown as a page of ours; nobody on the way may keep a copy. */
export const sendPaper = (reply: FastifyReply, paper: Paper | Refusal): FastifyReply =>
  isRefusal(paper)
    ? reply.answer(paper)
    : reply
        .header('content-disposition', savedAs(paper.name))
        .header('cache-control', 'private, no-store')
        .type('application/pdf')
        .send(Buffer.from(paper.pdf));

/**
 * Whom the answers ask for, which may have been another than the one the file is with now. Nobody where the programme
 * has no recommending units.
 */
export async function recommendingUnitName(
  db: Db,
  programme: RunningProgramme,
  application: Application,
  answers: ReadonlyMap<string, unknown>,
): Promise<string | undefined> {
  if (!hasRecommendingUnits(programme)) return undefined;
  const asked = answers.get('unit.recommendingUnit');
  const unit = await findOrganisation(db, application.unit);
  const found =
    (await recommendingUnitFor(
      db,
      programme,
      unit,
      typeof asked === 'string' && asked !== '' ? asked : undefined,
    )) ?? (await findOrganisation(db, application.recommendingUnit));
  return found.name;
}
