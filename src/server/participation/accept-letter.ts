import { states } from '#domain/application/lifecycle.ts';
import { toldOutside } from '#domain/application/shown-turn.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Seen } from '#server/application/change-application.ts';
import { jointUnitsOf } from '#server/application/joint-unit.store.ts';
import type { Deps } from '#server/deps.ts';
import { attachmentsOf } from '#server/files/attachment.store.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { onSeenFile } from '#server/judging/on-seen-file.ts';
import { refreshVerdicts } from '#server/judging/refresh-verdicts.ts';
import { saveLetter } from './participation.store.ts';

/** A sealed letter among the papers confirms a joint unit that has no account, once the clerk has checked it. */
export function acceptLetter(
  deps: Deps,
  person: Person,
  asked: Seen & { jointUnit: string; attachment: string },
): Promise<{ state: 'confirmed' } | Refusal> {
  return onSeenFile(deps, person, asked, async (trx, application, at) => {
    const unit = (await jointUnitsOf(trx, application.id)).find(
      ({ id, state }) => id === asked.jointUnit && state !== 'removed',
    );
    const letter = (await attachmentsOf(trx, application.id)).find(({ id }) => id === asked.attachment);
    if (!unit || !letter) return refuse('not-found');
    if (unit.state !== 'invited' || states[application.state].turn !== 'clerk') {
      return refuse('out-of-turn', {
        act: 'confirm-participation',
        number: application.number,
        state: toldOutside(application.state),
      });
    }
    await saveLetter(trx, unit.id, letter.sha256, at);
    const facts = { letter: letter.sha256.toString('hex'), slot: letter.slot };
    await recordEvent(trx, person, {
      at,
      act: 'confirm-participation',
      programme: application.programme,
      application: application.id,
      subject: unit.id,
      facts,
    });
    await refreshVerdicts(deps, trx, application, at);
    return { state: 'confirmed' };
  });
}
