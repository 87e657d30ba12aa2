import { whichFile } from '#server/application/commit-to-decision.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import type { KeptObjection } from './objection.store.ts';

/** Binds us to what was decided on an objection: its objector is told, and others one day. Nothing of him is in it. */
export async function commitToObjection(
  deps: Deps,
  trx: Trx,
  objection: KeptObjection,
  { act, to, reason }: { act: string; to: string; reason: string | undefined },
): Promise<void> {
  const at = deps.now();
  const which = await whichFile(trx, deps.programmes.ofId(objection.programme), objection.application, at);
  await commitTo(deps, trx, {
    kind: 'objection-decision',
    subject: `${objection.id}/${objection.version}`,
    value: { ...which, objection: objection.number, act, to, reason: reason ?? null },
    at,
  });
}
