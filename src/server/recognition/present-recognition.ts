import type { Person } from '#domain/people/person.ts';
import { type CertificateState, certificateState } from '#domain/recognition/certificate-state.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import { planHash, planRecognition } from './plan-recognition.ts';
import { certificatesOf, type RecognitionDocument, recognitionsOf } from './recognition.store.ts';

/** Who would be recognised by a document of this day, under which number; who would not, and why. */
export async function presentRecognitionPlan(
  deps: Deps,
  person: Person,
  asked: { programme: string; onDay?: string | undefined },
) {
  const programme = deps.programmes.findFor(person, asked.programme);
  if (!programme) return refuse('not-found');
  const at = deps.now();
  const today = at.toZonedDateTimeISO(programme.settings.text('timeZone')).toPlainDate();
  const onDay = asked.onDay ? Temporal.PlainDate.from(asked.onDay) : today;
  const plan = await planRecognition(deps, deps.db, programme, onDay, at);
  return {
    seen: planHash(plan),
    onDay: onDay.toString(),
    standings: plan.standings,
    certificates: plan.certificates.map(({ number, file, holder, project, wording, term }) => ({
      certificate: number,
      number: file.number,
      holder,
      project,
      wording,
      fromOn: term.fromOn.toString(),
      untilOn: term.untilOn.toString(),
    })),
  };
}

export interface RecognisedTitle {
  certificate: string;
  direction: string;
  unit: string;
  city: string;
  project: string;
  fromOn: string;
  untilOn: string;
  state: CertificateState;
}

/** Every title that has been given in a programme, in the order of the guide's directions and of the numbers. */
export async function readRecognised(
  deps: Deps,
  code: string,
): Promise<
  | {
      programme: RunningProgramme;
      documents: { documentNumber: string; onDay: string }[];
      titles: RecognisedTitle[];
    }
  | Refusal
> {
  const programme = deps.programmes.find(code);
  if (!programme) return refuse('not-found');
  const today = deps.now().toZonedDateTimeISO(programme.settings.text('timeZone')).toPlainDate();
  const recognitions = await recognitionsOf(deps.db, programme.id);
  const kept = new Map(
    (await certificatesOf(deps.db, programme.id)).map((certificate) => [certificate.number, certificate]),
  );
  const ordinals = new Map(
    programme.definition.directions.map((direction) => [direction.code, direction.ordinal]),
  );

  const titles: RecognisedTitle[] = [];
  for (const { hash } of recognitions) {
    const { certificates } = await readFrozen<RecognitionDocument>(deps.db, hash);
    for (const { number, direction, unit, city, project, fromOn, untilOn } of certificates) {
      const { revokedOn, replacedBy } = kept.get(number) ?? {};
      const facts = {
        untilOn: Temporal.PlainDate.from(untilOn),
        revokedOn: revokedOn ?? undefined,
        replacedBy: replacedBy ?? undefined,
      };
      titles.push({
        certificate: number,
        direction,
        unit,
        city,
        project,
        fromOn,
        untilOn,
        state: certificateState(facts, today),
      });
    }
  }
  const ordinal = ({ direction }: RecognisedTitle) => ordinals.get(direction) ?? 0;
  return {
    programme,
    documents: recognitions.map(({ documentNumber, onDay }) => ({ documentNumber, onDay: onDay.toString() })),
    titles: titles.toSorted((a, b) => ordinal(a) - ordinal(b) || (a.certificate < b.certificate ? -1 : 1)),
  };
}
