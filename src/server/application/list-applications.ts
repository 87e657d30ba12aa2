import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { bigrams, searchText } from '#domain/application/search.ts';
import { isToldOpinions, shownChecking } from '#domain/application/shown-row.ts';
import { shownTo, shownVersion, statesInTurn } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import type { OpinionStatus } from '#domain/recommendation/opinion.ts';
import type { Deps } from '#server/deps.ts';
import { type NoticedDirections, noticedDirections } from '#server/notice/published.store.ts';
import { countByState, listVisible, type StateCount } from './application-list.store.ts';
import type { ListCursor } from './list-cursor.ts';
import { presentBeside } from './present-beside.ts';

export interface ListAsked {
  turn?: string | undefined;
  direction?: string | undefined;
  opinion?: OpinionStatus | undefined;
  search?: string | undefined;
  /** The last row of the page before. */
  after?: ListCursor | undefined;
}

const pageSize = 40;

/** A desk's page of files, and how many stand in each turn; counts and rows come from the same scope. */
export async function listApplications(deps: Deps, person: Person, asked: ListAsked) {
  const { db } = deps;
  const at = deps.now();
  const search = asked.search ? { text: searchText(asked.search), grams: bigrams(asked.search) } : undefined;
  const noticed = await noticedDirections(db);
  const { turn } = asked;
  const states = turn
    ? {
        unnoticed: statesInTurn(person.role, turn, false),
        noticed: statesInTurn(person.role, turn, true),
        directions: noticed.all,
      }
    : undefined;
  const opinion = isToldOpinions(person.role) ? asked.opinion : undefined;
  const rows = await listVisible(db, person, { ...asked, opinion, states, search, limit: pageSize + 1 });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    files: page.map(({ id: _id, programme, programmeVersion, beside, ...listed }) => {
      const { opinion: answered, handler, met, notMet, open, ...row } = listed;
      const here = noticed.has({ programme, direction: row.direction });
      const state = row.state as ApplicationState;
      const checking = { opinion: answered as OpinionStatus, handler, met, notMet, open };
      return {
        ...row,
        ...shownTo(person.role, state, here),
        ...shownChecking(person.role, { state, noticePublished: here }, checking),
        beside: presentBeside(deps, person, deps.programmes.ofVersion(programmeVersion), {
          written: beside,
          state,
          noticePublished: here,
          at,
        }),
        version: shownVersion(person.role, state, row.version),
        waitingSince: row.waitingSince.toString(),
        submittedAt: row.submittedAt?.toString() ?? null,
      };
    }),
    next: rows.length > pageSize && last ? `${last.waitingSince.toString()}_${last.id}` : null,
    counts: countTurns(person, await countByState(db, person), noticed),
  };
}

function countTurns(
  person: Person,
  byState: readonly StateCount[],
  noticed: NoticedDirections,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state, count, ...file } of byState) {
    const { turn } = shownTo(person.role, state, noticed.has(file));
    counts[turn] = (counts[turn] ?? 0) + count;
  }
  return counts;
}
