import { states } from '#domain/application/lifecycle.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { removeAttachment } from '#server/files/attachment.store.ts';
import { lockApplication } from './application.store.ts';

export function removeFile(
  deps: Deps,
  person: Person,
  asked: { number: string; id: string },
): Promise<{ removed: true } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const application = await lockApplication(trx, person, asked.number);
    if (!application) return refuse('not-found');
    if (states[application.state].turn !== 'applicant')
      return refuse('out-of-turn', { act: 'attach', number: application.number, state: application.state });

    return (await removeAttachment(trx, application.id, asked.id, deps.now()))
      ? { removed: true }
      : refuse('not-found');
  });
}
