import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';

export const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/**
 * SHA-256 over salt ‖ kind ‖ 0x00 ‖ canonical JSON. The kind inside keeps a commitment to one thing from passing as one
 * to another; the salt keeps it from being guessed.
 */
export const committed = (kind: string, subject: unknown, salt: Uint8Array): Buffer =>
  sha256(Buffer.concat([salt, Buffer.from(kind), Buffer.from([0]), Buffer.from(canonicalJson(subject))]));
