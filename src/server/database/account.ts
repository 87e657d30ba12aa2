import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The system account that runs PostgreSQL. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so a server started by root runs it as `postgres` (made when missing) or, where
 * no account can be made, as `nobody`. Undefined: run it as ourselves.
 */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return find('postgres') ?? create('postgres') ?? find('nobody');
}

function find(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function create(name: string): Account | undefined {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'ignore',
    });
  } catch {
    return undefined; // no useradd on this system
  }
  return find(name);
}
