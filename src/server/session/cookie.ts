import type { Deps } from '#server/deps.ts';

/** Of the session: never read by scripts, never sent from other sites' forms; over HTTPS only where we are reached by it. */
export const cookieOf = ({ config }: Pick<Deps, 'config'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: config.address.startsWith('https:') }) as const;
