import type { Answer } from '#domain/application/answers.ts';
import type { Submitting } from '#domain/application/submit.ts';
import type { Role } from '#domain/people/role.ts';
import type { Db } from '#server/database/in-transaction.ts';

/** A submission as it was recorded: what its receipt and its paper say, however the file has changed since. */
export interface SubmittedContent {
  revision: number;
  programmeVersion: string;
  /** Hexadecimal, as are all hashes here. */
  contentHash: string;
  act: Submitting;
  at: Temporal.Instant;
  /** Name, or the label that stays when the name is erased. */
  by: { name: string; role: Role };
  sections: readonly {
    section: string;
    digest: string;
    /** Undefined once they have been erased. */
    answers: Readonly<Record<string, Answer>> | undefined;
  }[];
  /** Slot by slot, in the order of uploading. */
  attachments: readonly SubmittedFile[];
}

export interface SubmittedFile {
  slot: string;
  name: string;
  bytes: number;
  sha256: string;
}

const submitting: readonly Submitting[] = ['submit', 'resubmit', 'supplement'];

/** The newest, or the one of a revision. */
export async function findSubmittedContent(
  db: Db,
  application: string,
  revision?: number,
): Promise<SubmittedContent | undefined> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('person', 'person.id', 'submission.submitted_by')
    .leftJoin('person_detail', 'person_detail.person_id', 'submission.submitted_by')
    // The act that submitted it, written down in the same transaction at the same instant.
    .innerJoin('event', (join) =>
      join
        .onRef('event.application_id', '=', 'submission.application_id')
        .onRef('event.actor_id', '=', 'submission.submitted_by')
        .onRef('event.at', '=', 'submission.submitted_at')
        .on('event.act', 'in', submitting),
    )
    .selectAll('submission')
    .select(['person.label', 'person_detail.name', 'event.act', 'event.role'])
    .where('submission.application_id', '=', application)
    .$if(revision !== undefined, (query) => query.where('submission.revision', '=', revision ?? 0))
    .orderBy('submission.revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;

  return {
    revision: row.revision,
    programmeVersion: row.programme_version_id,
    contentHash: hexadecimal(row.content_hash),
    act: row.act as Submitting,
    at: row.submitted_at,
    by: { name: row.name ?? row.label, role: row.role as Role },
    sections: await sectionsIn(db, row.id),
    attachments: await filesIn(db, application, row.id, row.submitted_at),
  };
}

async function sectionsIn(db: Db, submission: string): Promise<SubmittedContent['sections']> {
  const rows = await db
    .selectFrom('submission_section')
    .leftJoin('submission_section_content as content', (join) =>
      join
        .onRef('content.submission_id', '=', 'submission_section.submission_id')
        .onRef('content.section', '=', 'submission_section.section'),
    )
    .select(['submission_section.section', 'submission_section.digest', 'content.answers'])
    .where('submission_section.submission_id', '=', submission)
    .execute();
  return rows.map(({ section, digest, answers }) => ({
    section,
    digest: hexadecimal(digest),
    answers: (answers as unknown as Record<string, Answer> | null) ?? undefined,
  }));
}

/**
 * The submission keeps hashes, the uploads keep names. One hash may have been uploaded several times: the earliest upload
 * that stood at the submission is the one meant, and stays so.
 */
async function filesIn(
  db: Db,
  application: string,
  submission: string,
  at: Temporal.Instant,
): Promise<SubmittedFile[]> {
  const files = await db
    .selectFrom('submission_attachment')
    .innerJoin('file', 'file.sha256', 'submission_attachment.sha256')
    .select(['slot', 'submission_attachment.sha256', 'bytes'])
    .where('submission_id', '=', submission)
    .orderBy('slot')
    .orderBy('position')
    .execute();
  const uploads = await db
    .selectFrom('attachment')
    .select(['slot', 'sha256', 'name'])
    .where('application_id', '=', application)
    .where((where) => where.or([where('removed_at', 'is', null), where('removed_at', '>', at)]))
    .orderBy('id')
    .execute();
  const names = Map.groupBy(uploads, ({ slot, sha256 }) => `${slot} ${hexadecimal(sha256)}`);
  return files.map(({ slot, sha256, bytes }) => {
    const hash = hexadecimal(sha256);
    const name = names.get(`${slot} ${hash}`)?.shift()?.name ?? hash;
    return { slot, name, bytes: Number(bytes), sha256: hash };
  });
}

const hexadecimal = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
