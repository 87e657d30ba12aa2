import type { Db } from '#server/database/in-transaction.ts';

/** Directions of programmes of which a notice has been published. */
export interface NoticedDirections {
  has: (file: { programme: string; direction: string }) => boolean;
  all: readonly { programme: string; direction: string }[];
}

/** From its direction's notice on, a file that it does not name may be known not to be in it. */
export async function noticedDirections(db: Db): Promise<NoticedDirections> {
  const all = await db
    .selectFrom('notice_entry')
    .innerJoin('application', 'application.id', 'notice_entry.application_id')
    .select(['application.programme_id as programme', 'application.direction'])
    .distinct()
    .execute();
  const keys = new Set(all.map(keyOf));
  return { all, has: (file) => keys.has(keyOf(file)) };
}

const keyOf = ({ programme, direction }: { programme: string; direction: string }) =>
  `${programme} ${direction}`;
