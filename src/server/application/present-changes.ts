import { isTable } from '#domain/application/answers.ts';
import { changesBetween } from '#domain/application/changes.ts';
import { changesWithoutPersons, readsPersonal } from '#domain/application/personal-answers.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { findApplication } from './application.store.ts';
import { findSubmittedContent, type SubmittedContent } from './submitted-content.store.ts';

export interface ChangesAsked {
  number: string;
  revision: number;
  /** The submission it is compared with; left out: the one before it. */
  against?: number | undefined;
}

/**
 * What one submission says otherwise than an earlier one, answer by answer. Whoever may read the file may read this: both
 * were submitted, and are his to print.
 */
export async function presentChanges(deps: Deps, person: Person, asked: ChangesAsked) {
  const application = await findApplication(deps.db, person, asked.number);
  if (!application) return refuse('not-found');

  const { revision, against = revision - 1 } = asked;
  const before = await findSubmittedContent(deps.db, application.id, against);
  const after = await findSubmittedContent(deps.db, application.id, revision);
  if (!before || !after || against >= revision) return refuse('not-found');

  const { definition } = deps.programmes.ofVersion(after.programmeVersion);
  const form = { definition, direction: application.direction };
  const changes = changesBetween(form, before, after);
  return {
    number: application.number,
    revision,
    against,
    ...(readsPersonal(application, person) ? changes : changesWithoutPersons(form, changes)),
    participants: { before: participantsIn(before), after: participantsIn(after) },
  };
}

export type PresentedChanges = Exclude<Awaited<ReturnType<typeof presentChanges>>, Refusal>;

/** Names of those who took part then, by what an answer calls them: the lead unit, or the row of a joint unit. */
function participantsIn({ sections }: SubmittedContent): Record<string, string> {
  const answers = new Map(sections.flatMap((each) => Object.entries(each.answers ?? {})));
  const joint = answers.get('jointUnits');
  const names = [
    ['lead', answers.get('unit.name')],
    ...(isTable(joint) ? joint.rows.map(({ id, cells }) => [id, cells.name] as const) : []),
  ] as const;
  return Object.fromEntries(
    names.flatMap(([id, name]) => (typeof name === 'string' && name !== '' ? [[id, name]] : [])),
  );
}
