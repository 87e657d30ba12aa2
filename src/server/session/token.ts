import { createHash } from 'node:crypto';
import type { Deps } from '#server/deps.ts';

/** A secret given to a browser or a letter once; only its SHA-256 is kept, so that our tables open nothing. */
export function makeToken({ random }: Pick<Deps, 'random'>): { token: string; hash: Buffer } {
  const token = Buffer.from(random(32)).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
