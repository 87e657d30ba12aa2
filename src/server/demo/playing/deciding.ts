import { isRefusal } from '#domain/refusal.ts';
import { prepareDecision } from '#server/decision/prepare-decision.ts';
import { presentDecisionRequest } from '#server/decision/present-decision.ts';
import { signDecision } from '#server/decision/sign-decision.ts';
import { presentRanking } from '#server/selection/present-ranking.ts';
import { proposeList } from '#server/selection/propose-list.ts';
import { findRanking } from '#server/selection/ranking.store.ts';
import { scoredFiles } from '../cast.store.ts';
import type { BatchPlayer, Player } from '../players.ts';
import type { Stage } from '../stage.ts';
import type { YearRow } from '../year.schema.ts';
import { oneByOne } from './one-by-one.ts';

/** What the meeting decides, as its officer writes it down for the leader. */
export const deciding: Readonly<Record<string, Player>> = {
  async 'leadership-decision'(stage, row) {
    const officer = await stage.person(row.who, 'programme-officer');
    const departures = [];
    for (const { case: number, reason, sentence } of row.departures ?? []) {
      const file = await stage.file(number);
      if (file) departures.push({ number: file.number, upward: true, reason, sentence });
    }
    const decidedOn = row.at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString();
    const meeting = { meeting: '厅党组会议', minutesNumber: row.minutes ?? '', decidedOn, departures };
    return prepareDecision(stage.deps, officer, { programme: programmeOf(stage).code, ...meeting });
  },
};

export const rankingAndApproving: Readonly<Record<string, BatchPlayer>> = {
  /** Direction by direction, with the line where the year has it. */
  async propose(stage, row) {
    const officer = await stage.person(row.who, 'programme-officer');
    const { code, id } = programmeOf(stage);
    return oneByOne(Object.keys(row.line ?? {}), async (direction) => {
      if (await findRanking(stage.deps.db, id, direction)) return 'skipped';
      const asked = { programme: code, direction, line: await lineIn(stage, row, direction) };
      const ranking = await presentRanking(stage.deps, officer, asked);
      if (isRefusal(ranking)) return ranking;
      return 'seen' in ranking
        ? proposeList(stage.deps, officer, { ...asked, seen: ranking.seen })
        : 'skipped';
    });
  },

  async approve(stage, row) {
    const { code } = programmeOf(stage);
    const leader = await stage.person(row.who, 'department-leader');
    const request = await presentDecisionRequest(stage.deps, leader, code);
    if (isRefusal(request)) return request;
    if (!request.waiting) return 'skipped';
    return signDecision(stage.deps, leader, { programme: code, seen: request.waiting.seen });
  },
};

/** Where a file of a visitor's own competes as well, its direction may have a place more. */
async function lineIn(
  stage: Stage,
  { line, withVisitor }: YearRow,
  direction: string,
): Promise<number | undefined> {
  const more = withVisitor?.[direction];
  return more !== undefined && (await hasVisitorsFile(stage, direction)) ? more : line?.[direction];
}

/** More files are scored than the cast has brought: of the cases the visitor's own is not the cast's. */
async function hasVisitorsFile(stage: Stage, direction: string): Promise<boolean> {
  const casts = new Set<string | undefined>();
  for (const { number, direction: its } of stage.cases.values()) {
    if (its === direction && number !== stage.tour.case) casts.add((await stage.file(number))?.number);
  }
  const scored = await scoredFiles(stage.deps.db, programmeOf(stage).id, direction);
  return scored.some(({ number }) => !casts.has(number));
}

/** The demonstration shows one programme. */
export function programmeOf(stage: Stage): { id: string; code: string } {
  const [programme] = stage.deps.programmes.all();
  if (!programme) throw new Error('The demonstration has no programme');
  return { id: programme.id, code: programme.definition.about.code };
}
