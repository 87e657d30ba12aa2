import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (algorithm: string, parameters: Argon2Parameters) => Promise<Buffer>;

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** In the PHC string format, so that a later cost is recognised: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const tag = await derive('argon2id', { message: password, nonce: salt, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(tag)}`;
}

/** Checks against nothing in the same time, so that an unknown name answers no sooner than a wrong password. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, , , figures, salt, hash] = (stored ?? nobodys).split('$');
  const [memory, passes, parallelism] = (figures ?? '').split(',').map((part) => Number(part.split('=')[1]));
  const expected = Buffer.from(hash ?? '', 'base64');
  const tag = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt ?? '', 'base64'),
    memory: memory ?? cost.memory,
    passes: passes ?? cost.passes,
    parallelism: parallelism ?? cost.parallelism,
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected) && stored !== undefined;
}

const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
