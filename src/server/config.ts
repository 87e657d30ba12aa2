import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartProblem } from './start-problem.ts';

export type Mode = 'start' | 'demo';

/** What the operator decides, by environment variables and, for the demo, by options. */
export interface Config {
  mode: Mode;
  port: number;
  host: string;
  /** Folder of everything we keep: the cluster, files, keys. */
  dataFolder: string;
  /** A server of the operator's own; without it we run our own PostgreSQL. */
  databaseUrl: string | undefined;
  /** How people reach us, where that differs from host and port: in links of mails and on certificates. */
  address: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** A folder of fonts that documents may use before ours. */
  fontFolder: string | undefined;
  /** Demo only: where the movable clock stands at the first start; left out: where the demo's own year opens. */
  demoAt: string | undefined;
}

const port = z.coerce.number().int().min(1).max(65535);

const settings = z.object({
  SHIFAN_PORT: port.default(4000),
  SHIFAN_HOST: z.string().default('127.0.0.1'),
  SHIFAN_DATA: z.string().optional(),
  SHIFAN_ADDRESS: z.url().optional(),
  SHIFAN_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  SHIFAN_MAIL_FROM: z.string().default('shifan@localhost'),
  SHIFAN_FONTS: z.string().refine(existsSync).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
});

export function readConfig(args: string[], environment: Record<string, string | undefined>): Config {
  const [mode, ...rest] = args;
  if (mode !== 'start' && mode !== 'demo') throw new StartProblem('wrong-mode', { mode: mode ?? '' });

  const options = readOptions(mode, rest);
  const optionPort = options.port === undefined ? undefined : port.safeParse(options.port);
  if (optionPort?.success === false)
    throw new StartProblem('bad-option', { name: '--port', given: options.port ?? '' });
  const read = settings.safeParse({
    ...environment,
    ...(optionPort && { SHIFAN_PORT: String(optionPort.data) }),
  });
  if (!read.success)
    throw new StartProblem('bad-setting', { name: String(read.error.issues[0]?.path[0] ?? '') });
  if (options.at !== undefined && !isInstant(options.at))
    throw new StartProblem('bad-instant', { given: options.at });

  const { SHIFAN_PORT: listensAt, SHIFAN_HOST: host, ...given } = read.data;
  return {
    mode,
    port: listensAt,
    host,
    dataFolder: options.data ?? given.SHIFAN_DATA ?? `.data/${mode === 'demo' ? 'demo' : 'live'}`,
    databaseUrl: given.DATABASE_URL,
    address: given.SHIFAN_ADDRESS ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${listensAt}`,
    smtpUrl: given.SHIFAN_SMTP_URL,
    mailFrom: given.SHIFAN_MAIL_FROM,
    fontFolder: given.SHIFAN_FONTS,
    demoAt: options.at,
  };
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

function readOptions(mode: Mode, args: string[]): { port?: string; data?: string; at?: string } {
  const allowed = mode === 'demo' ? { port: {}, data: {}, at: {} } : {};
  try {
    const options = Object.fromEntries(
      Object.keys(allowed).map((name) => [name, { type: 'string' as const }]),
    );
    return parseArgs({ args, options, strict: true }).values as { port?: string; data?: string; at?: string };
  } catch {
    if (mode === 'start') throw new StartProblem('no-options', { given: args.join(' ') });
    throw new StartProblem('wrong-option', {
      given: args.join(' '),
      allowed: Object.keys(allowed)
        .map((name) => `--${name}`)
        .join(' '),
    });
  }
}
