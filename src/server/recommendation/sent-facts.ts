import { type Answers, isTable } from '#domain/application/answers.ts';
import { namesOf } from '#domain/identifiers/region.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { type PreferenceStanding, preferenceOf } from '#domain/selection/preference.ts';
import { jointUnitsOf } from '#server/application/joint-unit.store.ts';
import { submittedAnswers } from '#server/application/submission.store.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { loadOutside } from '#server/eligibility/load-outside.ts';
import { requestsOf } from '#server/opinion/opinion.store.ts';
import type { UnitFile } from './recommendation.store.ts';

/** What a summary sheet says of a recommended file beside its names, as it was when it was sent. No word about a person. */
export interface SentFacts {
  creditCode: string;
  /** Where the unit is registered, as near as it said. */
  county: string;
  /** Those that take part, in the order of the form. */
  jointUnits: readonly string[];
  /** Null where the guide names none for the direction, or the file does not claim it. */
  preference: PreferenceStanding | null;
  /** The document by which the department asked has said what stands. */
  reply: { documentNumber: string; datedOn: string } | null;
}

export async function sentFacts(
  deps: Deps,
  db: Db,
  file: UnitFile,
  at: Temporal.Instant,
): Promise<SentFacts> {
  const answers = await submittedAnswers(db, file.id);
  const word = (code: string) => {
    const answer = answers.get(code);
    return typeof answer === 'string' ? answer : '';
  };
  const participation = new Map((await jointUnitsOf(db, file.id)).map(({ id, state }) => [id, state]));
  return {
    creditCode: word('unit.creditCode'),
    county: namesOf(deps.regions, word('unit.registeredRegion')).at(-1) ?? '',
    jointUnits: takingPart(answers, participation),
    preference: await claimed(deps, db, file, answers, participation, at),
    reply: await replyOn(db, file),
  };
}

function takingPart(answers: Answers, participation: ReadonlyMap<string, string>): string[] {
  const joint = answers.get('jointUnits');
  return isTable(joint)
    ? joint.rows.flatMap(({ id, cells: { name } }) =>
        participation.get(id) === 'confirmed' && typeof name === 'string' ? [name] : [],
      )
    : [];
}

async function claimed(
  deps: Deps,
  db: Db,
  file: UnitFile,
  answers: Answers,
  participation: ReadonlyMap<string, string>,
  at: Temporal.Instant,
): Promise<PreferenceStanding | null> {
  const programme = deps.programmes.ofVersion(file.programmeVersion);
  const { direction } = file;
  if (!programme.definition.preferences.some((each) => each.direction === direction)) return null;
  const { outside } = await loadOutside(db, programme, file, answers, at);
  const isRegion = (code: string) => deps.regions.has(code);
  const standing = preferenceOf(
    programme.definition,
    { direction, answers, participation, isRegion },
    outside,
  );
  return standing && standing.standing !== 'absent' ? standing : null;
}

async function replyOn(db: Db, { id, opinion }: UnitFile): Promise<SentFacts['reply']> {
  const said = (await requestsOf(db, id)).find(
    ({ subject, result }) => subject === knownJudgements.opinion && result === opinion,
  );
  return said?.document && said.datedOn
    ? { documentNumber: said.document, datedOn: said.datedOn.toString() }
    : null;
}
