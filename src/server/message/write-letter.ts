import { formatInstant } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { NameOf } from '#messages/programme-names.ts';
import type { Speak } from '#messages/speak.ts';

/** Where each kind of message leads; a link only opens a page, it never acts. */
const pageOf: Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>> = {
  submitted: ({ number }) => `/applications/${encodeURIComponent(number ?? '')}/receipt`,
  'joint-asked': () => '/participations',
  'submission-wanted': ({ number }) => `/applications/${encodeURIComponent(number ?? '')}/declaration`,
  returned: ({ number }) => `/applications/${encodeURIComponent(number ?? '')}/corrections`,
  'supplement-asked': ({ number }) => `/applications/${encodeURIComponent(number ?? '')}/corrections`,
  'opinion-asked': () => '/opinions-to-give',
  'opinion-reminder': () => '/opinions-to-give',
  accepted: ({ number }) => `/applications/${encodeURIComponent(number ?? '')}/acceptance`,
  'not-recommended': ({ number }) => `/applications/${encodeURIComponent(number ?? '')}`,
  rejected: ({ number }) => `/applications/${encodeURIComponent(number ?? '')}`,
  'closing-soon': ({ number }) => `/applications/${encodeURIComponent(number ?? '')}`,
  'expert-invited': () => '/scoring/invitation',
  recognised: ({ number }) => `/applications/${encodeURIComponent(number ?? '')}`,
};

export interface LetterPlace {
  /** How people reach us: a page's path follows. */
  address: string;
  /** Instants are written in it. */
  timeZone: string;
  nameOf: NameOf;
}

export interface WrittenLetter {
  subject: string;
  /** What happened, and until when. */
  body: string;
  /** Where to go on. */
  page: string;
  /** Body and address, as it is mailed. */
  text: string;
}

/** The words of a message in one language. */
export function writeLetter(
  speak: Speak,
  language: Language,
  { template, facts }: { template: string; facts: Readonly<Record<string, string>> },
  { address, timeZone, nameOf }: LetterPlace,
): WrittenLetter {
  const readable = (name: string, value: string) => {
    if (name.endsWith('At')) return formatInstant(Temporal.Instant.from(value), timeZone, language);
    return name === 'direction' ? (nameOf('direction', value) ?? value) : value;
  };
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, readable(name, value)]),
  );
  const body = speak(`letter.${template}.text`, said);
  const page = pageOf[template]?.(facts) ?? '/inbox';
  return {
    subject: speak(`letter.${template}.subject`, said),
    body,
    page,
    text: `${body}\n${address}${page}`,
  };
}
