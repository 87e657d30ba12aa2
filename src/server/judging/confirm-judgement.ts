import { isToldTo } from '#domain/application/shown-history.ts';
import type { Person } from '#domain/people/person.ts';
import { mayConfirm } from '#domain/recommendation/confirm-judgement.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { countOfRole, insertConfirmation, namedJudgements } from './judgement.store.ts';
import { onSeenFile } from './on-seen-file.ts';
import { refreshVerdicts } from './refresh-verdicts.ts';

export interface Confirmation extends Seen {
  judgement: string;
  subject: string;
  agreed: boolean;
  sentence?: string | undefined;
}

/** Says as the second person whether an answer is right. Refused, the answer counts for nothing and the question is open again. */
export function confirmJudgement(
  deps: Deps,
  person: Person,
  asked: Confirmation,
): Promise<{ agreed: boolean } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const { definition } = deps.programmes.ofVersion(application.programmeVersion);
    const judgement = definition.judgements.find(({ code }) => code === asked.judgement);
    const given = (await namedJudgements(trx, application.id)).find(
      (each) =>
        each.judgement === asked.judgement && each.subject === asked.subject && isToldTo(person.role, each),
    );
    if (!judgement || !given) return refuse('not-found');

    const clerks = await countOfRole(trx, person.organisation, 'recommending-clerk');
    const toConfirm = { ...given, by: given.byId, state: application.state };
    const refusal = mayConfirm(judgement, person, toConfirm, clerks, asked.sentence);
    if (refusal) return refusal;

    await insertConfirmation(trx, {
      application: application.id,
      judgement: given,
      by: person.id,
      agreed: asked.agreed,
      at,
    });
    await recordEvent(trx, person, {
      at,
      act: 'confirm-judgement',
      programme: application.programme,
      application: application.id,
      facts: {
        judgement: given.judgement,
        subject: given.subject,
        revision: given.revision,
        agreed: asked.agreed,
      },
      note: asked.sentence?.trim() || undefined,
    });
    await refreshVerdicts(deps, trx, application, at);
    return { agreed: asked.agreed };
  });
}
