import { formatDate, formatInstant } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { NameOf } from '#messages/programme-names.ts';
import type { Speak } from '#messages/speak.ts';
import type { LetterTemplate } from './notify.ts';

type Facts = Readonly<Record<string, string>>;

const onFile =
  (page = '') =>
  (facts: Facts) =>
    `/applications/${encodeURIComponent(facts.number ?? '')}${page}`;
const atDesk = ({ number }: Facts) => `/files/${encodeURIComponent(number ?? '')}`;

/** Where each kind of message leads; a link only opens a page, it never acts. */
const pageOf = {
  submitted: onFile('/receipt'),
  'joint-asked': () => '/participations',
  'submission-wanted': onFile('/declaration'),
  returned: onFile('/corrections'),
  'supplement-asked': onFile('/corrections'),
  'opinion-asked': () => '/opinions-to-give',
  'opinion-reminder': () => '/opinions-to-give',
  accepted: onFile('/acceptance'),
  'not-recommended': onFile(),
  rejected: onFile(),
  'closing-soon': onFile(),
  'expert-invited': () => '/scoring/invitation',
  'in-notice': ({ programme, notice }) => `/programmes/${programme}/notices/${notice}`,
  'in-reserve': onFile(),
  'not-selected': onFile(),
  'notice-published': () => '/desk',
  'objection-admitted': onFile('/objections'),
  'objection-decided': onFile('/objections'),
  dropped: onFile('/history'),
  'recommended-dropped': atDesk,
  recognised: onFile(),
  revoked: onFile('/history'),
  'recommended-revoked': atDesk,
} as const satisfies Record<LetterTemplate, (facts: Facts) => string>;
const pages: Readonly<Record<string, (facts: Facts) => string>> = pageOf;

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
  { template, facts }: { template: string; facts: Facts },
  { address, timeZone, nameOf }: LetterPlace,
): WrittenLetter {
  const readable = (name: string, value: string) => {
    if (name.endsWith('At')) return formatInstant(Temporal.Instant.from(value), timeZone, language);
    if (name.endsWith('On')) return formatDate(Temporal.PlainDate.from(value), language);
    return name === 'direction' || name === 'reason' ? (nameOf(name, value) ?? value) : value;
  };
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, readable(name, value)]),
  );
  const body = speak(`letter.${template}.text`, said);
  const page = pages[template]?.(facts) ?? '/inbox';
  return {
    subject: speak(`letter.${template}.subject`, said),
    body,
    page,
    text: `${body}\n${address}${page}`,
  };
}
