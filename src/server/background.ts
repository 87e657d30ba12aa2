import type { FastifyBaseLogger } from 'fastify';
import type { Deps } from './deps.ts';
import { runDue } from './due/run-due.ts';
import { postBySmtp, sendWaitingMail } from './message/send-mail.ts';

const everyMinute = 60_000;
const everyFewSeconds = 5_000;

/**
 * What happens without anybody asking: what falls due, and mail that waits. A turn that fails is logged and comes again;
 * the next begins only when the last has ended. Without an SMTP server mail waits, and is kept.
 */
export function workInBackground(deps: Deps, log: FastifyBaseLogger): () => Promise<void> {
  const { smtpUrl, mailFrom } = deps.config;
  const turns = [turn(everyMinute, () => runDue(deps), log)];
  if (smtpUrl) {
    const post = postBySmtp(smtpUrl, mailFrom);
    turns.push(turn(everyFewSeconds, () => sendWaitingMail(deps, post), log));
  }
  return async () => {
    for (const stop of turns) await stop();
  };
}

function turn(every: number, work: () => Promise<unknown>, log: FastifyBaseLogger): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    timer = setTimeout(() => {
      running = work()
        .catch((problem) => log.error(problem))
        .finally(() => !stopped && again());
    }, every);
  };
  again();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
