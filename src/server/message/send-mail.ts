import nodemailer, { type Transporter } from 'nodemailer';
import { languages } from '#messages/language.ts';
import { speaker } from '#messages/speak.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { nextTry } from '#server/next-try.ts';
import { letterPlace } from './letter-place.ts';
import { insertDelivery, settleDelivery, takeWaitingMail, type WaitingMail } from './message.store.ts';
import { writeLetter } from './write-letter.ts';

/** Sends one mail, or throws. Without an SMTP server mail is kept as sent in the demo, and waits in production. */
export type Post = (mail: { to: string; subject: string; text: string }) => Promise<void>;

export function postBySmtp(url: string, from: string): Post {
  const transport: Transporter = nodemailer.createTransport(url);
  return async (mail) => {
    await transport.sendMail({ from, ...mail });
  };
}

/** The distances between them grow to a day and a half in all: a mail server may be down over a night. */
const triesAtMost = 12;

/** Sends what waits and has come; what fails is tried again at growing distances, and its error stands in the table. */
export async function sendWaitingMail(deps: Deps, post: Post): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    const now = deps.now();
    const waiting = await takeWaitingMail(trx, now, 20);
    for (const mail of waiting) {
      try {
        await post({ to: `${mail.name} <${mail.email}>`, ...compose(deps, mail) });
        await settleDelivery(trx, mail, 'sent');
      } catch (problem) {
        await settleDelivery(trx, mail, 'failed', (problem as Error).message);
        if (mail.attempt < triesAtMost) {
          await insertDelivery(trx, mail.message, nextTry(mail.attempt, now), mail.attempt + 1);
        }
      }
    }
    return waiting.length;
  });
}

/** In both languages, Chinese first: we do not know which the reader prefers. */
function compose(
  deps: Pick<Deps, 'config' | 'programmes'>,
  mail: WaitingMail,
): { subject: string; text: string } {
  const letters = languages.map((language) =>
    writeLetter(speaker(language), language, mail, letterPlace(deps, language, mail.facts)),
  );
  return {
    subject: letters[0]?.subject ?? '',
    text: letters.map(({ text }) => text).join('\n\n————————\n\n'),
  };
}
