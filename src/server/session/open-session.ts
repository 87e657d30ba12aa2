import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { insertSession } from './session.store.ts';
import { makeToken } from './token.ts';

/** Begins a session for somebody who has proved who he is; answers with the secret for his browser. */
export async function openSession(
  deps: Pick<Deps, 'random' | 'wallNow'>,
  trx: Trx,
  who: { person: string; membership: string },
): Promise<string> {
  const { token, hash } = makeToken(deps);
  await insertSession(trx, { hash, ...who, at: deps.wallNow() });
  return token;
}
