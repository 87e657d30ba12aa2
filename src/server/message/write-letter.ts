import { formatInstant } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { Speak } from '#messages/speak.ts';

/** Where each kind of message leads; a link only opens a page, it never acts. */
const pageOf: Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>> = {
  submitted: ({ number }) => `/applications/${number}/receipt`,
  'joint-asked': () => '/participations',
  returned: ({ number }) => `/applications/${number}/corrections`,
  'supplement-asked': ({ number }) => `/applications/${number}/corrections`,
  'opinion-asked': () => '/opinions-to-give',
  'opinion-reminder': () => '/opinions-to-give',
  accepted: ({ number }) => `/applications/${number}/acceptance`,
  'not-recommended': ({ number }) => `/applications/${number}`,
  rejected: ({ number }) => `/applications/${number}`,
  'closing-soon': ({ number }) => `/applications/${number}`,
  'expert-invited': () => '/scoring/invitation',
  recognised: ({ number }) => `/applications/${number}`,
};

/** The words of a message: what happened, until when, and where to go on. Instants are written in the programme's time zone. */
export function writeLetter(
  speak: Speak,
  language: Language,
  { template, facts }: { template: string; facts: Readonly<Record<string, string>> },
  { address, timeZone }: { address: string; timeZone: string },
): { subject: string; text: string; page: string } {
  const readable = (instant: string) => formatInstant(Temporal.Instant.from(instant), timeZone, language);
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, name.endsWith('At') ? readable(value) : value]),
  );
  const page = pageOf[template]?.(facts) ?? '/inbox';
  return {
    subject: speak(`letter.${template}.subject`, said),
    text: `${speak(`letter.${template}.text`, said)}\n${address}${page}`,
    page,
  };
}
