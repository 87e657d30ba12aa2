import type { ApplicationState } from '#domain/application/lifecycle.ts';
import { hasResult, shownTo } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { findApplication } from '#server/application/application.store.ts';
import { departureOf } from '#server/decision/decision.store.ts';
import type { Deps } from '#server/deps.ts';
import { findPublicCode } from '#server/formality/formality.store.ts';
import { newestEntries } from '#server/notice/notice.store.ts';
import { noticedDirections } from '#server/notice/published.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { readScores, type ScoredLine } from '#server/selection/present-scores.ts';
import { type CheckedCertificate, checkCertificate } from './check-certificate.ts';
import { certificateNumberOf } from './recognition.store.ts';

/** What has become of a file, once a notice of its direction is out. */
export interface Result {
  state: ApplicationState;
  /** How it was scored: its own line of the public table, found by its code. */
  scored:
    | (Pick<ScoredLine, 'place' | 'shown' | 'reason'> & { code: string; of: number; target: number })
    | null;
  /** The leadership departed from the ranking with it, for this reason. */
  departure: string | null;
  /** The newest notice that names it. */
  notice: { number: number; lastOn: string } | null;
  certificate: CheckedCertificate | null;
}

/** To its applicant, who alone knows the code: nothing before the notice that says it to everybody. */
export async function presentResult(deps: Deps, person: Person, number: string): Promise<Result | Refusal> {
  const { db } = deps;
  const application = await findApplication(db, person, number);
  if (!application) return refuse('not-found');
  const noticed = (await noticedDirections(db)).has(application);
  const { state } = shownTo(person.role, application.state, noticed);
  if (!hasResult.has(state)) return refuse('not-found');

  const programme = deps.programmes.ofVersion(application.programmeVersion);
  const named = (await newestEntries(db, [application.id])).get(application.id);
  const title = await certificateNumberOf(db, application.id);
  const certificate = title === undefined ? null : await checkCertificate(deps, title);
  if (isRefusal(certificate)) throw new Error(`${title} is not found`);
  return {
    state,
    scored: await ownLine(deps, programme, application),
    departure: (await departureOf(db, application.id)) ?? null,
    notice: named ? { number: named.number, lastOn: named.lastOn.toString() } : null,
    certificate,
  };
}

async function ownLine(
  deps: Deps,
  { definition }: RunningProgramme,
  { id, direction }: { id: string; direction: string },
): Promise<Result['scored']> {
  const code = await findPublicCode(deps.db, id);
  const scores = await readScores(deps, definition.about.code, direction);
  const line = isRefusal(scores) ? undefined : scores.rows.find((row) => row.code === code);
  if (isRefusal(scores) || !line || code === undefined) return null;
  const { place, shown, reason } = line;
  return { place, shown, reason, code, of: scores.rows.length, target: scores.target };
}
