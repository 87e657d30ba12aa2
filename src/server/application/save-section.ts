import type { Answer } from '#domain/application/answers.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import { partSaveable } from '#domain/form/check-saved.ts';
import { holdsFigures, sectionOf } from '#domain/form/form.ts';
import type { Person } from '#domain/people/person.ts';
import { type Problem, type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { findApplication, lockApplication } from './application.store.ts';
import { changesDescription, describeApplication } from './describe-application.ts';
import { figuresOf } from './figure.store.ts';
import { knownCodes } from './known-codes.ts';
import { answersOf, saveAnswers, sectionsOf } from './section.store.ts';
import { areNamed, syncJointUnits } from './sync-joint-units.ts';

export interface SectionToSave {
  number: string;
  section: string;
  /** The fields that changed. */
  answers: Readonly<Record<string, Answer>>;
  /** What stood there when they were shown: null where nothing did. */
  seen: Readonly<Record<string, Answer | null>>;
}

/** Saves what was typed in a section. What is malformed is said and not taken; what a colleague changed is shown, not overwritten. */
export async function saveSection(
  deps: Deps,
  person: Person,
  asked: SectionToSave,
): Promise<{ revision: number; savedAt: string; problems: readonly Problem[] } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    // Two sections saved at once both describe the file: whoever comes second must read what the first has written. And
    // joint units refer to it: locked after the section, it would meet a submission that goes the other way round.
    const fields = Object.keys(asked.answers);
    const find =
      changesDescription(fields) || fields.includes('jointUnits') ? lockApplication : findApplication;
    const application = await find(trx, person, asked.number);
    if (!application) return refuse('not-found');
    const programme = deps.programmes.ofVersion(application.programmeVersion);
    const section = sectionOf(programme.definition, application.direction, asked.section);
    if (!section) return refuse('not-found');

    const at = deps.now();
    const answers = await answersOf(trx, application.id);
    const known = await knownCodes(
      deps,
      trx,
      programme,
      new Map([...answers, ...Object.entries(asked.answers)]),
      at,
      section.fields,
    );
    const figures = holdsFigures(section) ? await figuresOf(trx, application.id) : undefined;
    const { kept, problems, unknown } = partSaveable(section, asked.answers, { ...known, figures });
    if (unknown.length > 0)
      return refuse(
        'bad-input',
        { fields: unknown.join(', ') },
        unknown.map((field) => ({ field, code: 'field-unknown' })),
      );

    if (kept.jointUnits && !areNamed(kept.jointUnits))
      return refuse('bad-input', { fields: 'jointUnits' }, [{ field: 'jointUnits', code: 'field-format' }]);

    const seen = Object.fromEntries(Object.keys(kept).map((code) => [code, asked.seen[code] ?? null]));
    const revision = await saveAnswers(trx, {
      application: application.id,
      section: section.code,
      answers: kept,
      seen,
      by: person.id,
      at,
    });
    if (revision === undefined) return whyNotSaved(deps, person, asked);

    if (application.state === 'draft' && changesDescription(Object.keys(kept)))
      await describeApplication(trx, programme, application, new Map([...answers, ...Object.entries(kept)]));
    if (kept.jointUnits) await syncJointUnits(trx, application, kept.jointUnits, at);
    return { revision, savedAt: at.toString(), problems };
  });
}

/** Closed, or somebody else was first: then what he wrote goes with the answer, so that both can be shown. */
async function whyNotSaved({ db }: Deps, person: Person, asked: SectionToSave): Promise<Refusal> {
  const application = await findApplication(db, person, asked.number);
  const section =
    application && (await sectionsOf(db, application.id)).find((each) => each.section === asked.section);
  if (!application || !section) return refuse('not-found');
  if (!section.open)
    return refuse('out-of-turn', {
      act: 'save',
      number: application.number,
      state: toldOutside(application.state),
    });

  const changed = Object.keys(asked.answers).filter(
    (code) => JSON.stringify(section.answers[code] ?? null) !== JSON.stringify(asked.seen[code] ?? null),
  );
  return refuse(
    'edit-conflict',
    { by: section.savedBy ?? '', at: section.savedAt?.toString() ?? '' },
    changed.map((field) => ({
      field,
      code: 'changed-meanwhile',
      facts: { theirs: JSON.stringify(section.answers[field] ?? null) },
    })),
  );
}
