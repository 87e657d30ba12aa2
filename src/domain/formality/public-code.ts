import { randomCode } from '#domain/random-code.ts';

export const publicCodeBytes = 8;

/**
 * The code under which an application stands in public tables, `7K4M-Q2XD`: of chance alone, so that it leads to nothing
 * else. Given on acceptance in form and told to the applicant.
 */
export function publicCodeOf(bytes: Uint8Array): string {
  const code = randomCode(bytes);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
