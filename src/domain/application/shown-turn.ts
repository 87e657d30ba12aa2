import type { Role } from '#domain/people/role.ts';
import { type ApplicationState, states, type Turn } from './lifecycle.ts';
import { publishedState, viewerOf } from './shown-state.ts';

/** A state and whose turn it is, as this viewer may know it: in lists, counts, filters and refusals alike. */
export function shownTo(
  role: Role,
  state: ApplicationState,
  noticePublished: boolean,
): { state: ApplicationState; turn: Turn } {
  const shown = viewerOf(role) === 'province' ? state : publishedState(state, { noticePublished });
  return { state: shown, turn: states[shown].turn };
}

/** The state as a refusal names it to anybody outside the province, whatever has happened inside. */
export const toldOutside = (state: ApplicationState): ApplicationState =>
  publishedState(state, { noticePublished: false });

/** The states that stand in a turn for this viewer: what a filter by turn must ask for. */
export const statesInTurn = (role: Role, turn: string, noticePublished: boolean): ApplicationState[] =>
  (Object.keys(states) as ApplicationState[]).filter(
    (state) => shownTo(role, state, noticePublished).turn === turn,
  );

/** States between which nothing has happened, seen from outside: a file's place in a list does not move either. */
export const unmoved = (Object.keys(states) as ApplicationState[]).filter(
  (state) => toldOutside(state) === 'accepted',
);

/** A notice has named the file: anybody may have objected to it. */
export const onceNamed: ReadonlySet<ApplicationState> = new Set([
  'in-notice',
  'dropped',
  'recognised',
  'expired',
  'revoked',
]);

/** The file has come to something that its applicant may know. */
export const hasResult: ReadonlySet<ApplicationState> = new Set([...onceNamed, 'reserve', 'not-selected']);

const published: readonly ApplicationState[] = ['in-notice', 'recognised', 'expired', 'revoked'];

/**
 * The row version, for those who may act on it. Outside the province nobody acts on a file once it is accepted: a number
 * that moves there, or is no longer told, would tell that something happened inside.
 */
export const shownVersion = (role: Role, state: ApplicationState, version: number): number | null =>
  viewerOf(role) === 'province' || ![...unmoved, ...published].includes(state) ? version : null;
