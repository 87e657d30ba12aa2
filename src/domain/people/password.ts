import type { Problem } from '#domain/refusal.ts';

/**
 * What a new password must be. Length is what helps (NIST SP 800-63B §3.1.1.2); rules about kinds of characters
 * are left out, and the obvious guesses are refused.
 */
const shortest = 10;
const longest = 200;

export function passwordProblem(password: string, signInName: string): Problem | undefined {
  const length = [...password].length;
  if (length < shortest)
    return { field: 'password', code: 'password-short', facts: { least: String(shortest) } };
  if (length > longest) return { field: 'password', code: 'password-long', facts: { most: String(longest) } };
  if (new Set(password).size < 4) return { field: 'password', code: 'password-guessable' };
  if (password.toLowerCase().includes(signInName.toLowerCase()))
    return { field: 'password', code: 'password-holds-name' };
  return undefined;
}
