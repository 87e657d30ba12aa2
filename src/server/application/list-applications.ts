import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { bigrams, searchText } from '#domain/application/search.ts';
import type { Person } from '#domain/people/person.ts';
import type { Deps } from '#server/deps.ts';
import { countByTurn, listVisible } from './application-list.store.ts';

export interface ListAsked {
  turn?: string | undefined;
  direction?: string | undefined;
  search?: string | undefined;
  /** The last row of the page before. */
  after?: { waitingSince: Temporal.Instant; id: string } | undefined;
}

const pageSize = 40;

/** A desk's page of files, and how many stand in each turn; counts and rows come from the same scope. */
export async function listApplications({ db }: Deps, person: Person, asked: ListAsked) {
  const search = asked.search ? { text: searchText(asked.search), grams: bigrams(asked.search) } : undefined;
  const rows = await listVisible(db, person, { ...asked, search, limit: pageSize + 1 });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    files: page.map((row) => ({ ...row, id: undefined, state: row.state as ApplicationState, waitingSince: row.waitingSince.toString(), submittedAt: row.submittedAt?.toString() ?? null })),
    next: rows.length > pageSize && last ? `${last.waitingSince.toString()}_${last.id}` : null,
    counts: await countByTurn(db, person),
  };
}
