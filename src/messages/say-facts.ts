import { wholeLifecycle } from '#domain/application/lifecycle.ts';
import { publishedState, type Viewer } from '#domain/application/shown-state.ts';
import { formatDate, formatDayTime, formatEnd } from '#domain/formats.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';
import type { Named, NameOf } from './programme-names.ts';
import { fill, type Words } from './sentence.ts';

/** Where and for whom facts are said. */
export interface SayContext {
  /** The programme's time zone; before there is a programme, the installation's. */
  timeZone: string;
  /** The programme's own words; without them, sentences that need one are said more briefly. */
  nameOf?: NameOf;
  /** Who reads: a state that is not published to him is not named. Left out: who is told least. */
  viewer?: Viewer;
}

export type RawFacts = Readonly<Record<string, string>>;

/**
 * Raw values as people read them, by the name of the fact:
 *
 * - `…At`, `at`, `until`, `now`, `asked`, `since`: an instant, or a date; `…On`, `on`, `least`, `most`: a date where it is one
 * - `act`, `state`, `role`, `roles`: our words for the codes
 * - `problem`: the sentence of an identifier's problem; `expected`: the kind of character it names
 * - `clause`, `direction`, `condition`, `field`, `reason` and the like, and their plurals: the programme's
 * - `accepted`: kinds of file, one after another
 * - anything else: as it is
 *
 * An empty value and a code without words count as not given, so that no code is ever read by people.
 */
export function sayFacts(facts: RawFacts, language: Language, context: SayContext): Words {
  const said = Object.entries({ ...facts, ...implied(facts) }).map(([name, value]) => [
    name,
    isNothing(name, value) ? undefined : sayFact(name, value, facts, language, context),
  ]);
  return Object.fromEntries(said);
}

/** What follows from other facts: the states an act is for, and what would meet a condition. */
function implied({ act, condition }: RawFacts): RawFacts {
  const from = act ? wholeLifecycle.filter((step) => step.act === act).map((step) => step.from) : [];
  return {
    ...(from.length > 0 && { fromStates: from.join(', ') }),
    ...(condition && { conditionRemedy: condition }),
  };
}

/** What is not known is sent empty; and nobody is told that nought things are missing. */
const isNothing = (name: string, value: string): boolean =>
  value === '' || (name === 'count' && value === '0');

function sayFact(
  name: string,
  value: string,
  facts: RawFacts,
  language: Language,
  context: SayContext,
): string | undefined {
  const { application, people, identifier } = catalogue[language];

  if (instants.has(name) || name.endsWith('At')) return sayMoment(name, value, facts, language, context);
  if (days.has(name) || name.endsWith('On'))
    return isDay(value) ? formatDate(Temporal.PlainDate.from(value), language) : value;
  if (name === 'act' || name === 'seat')
    return word(application.act, value) ?? word(catalogue[language].act, value);
  if (name === 'state')
    return isOfFile(facts) ? word(application.stateName, told(value, context)) : undefined;
  if (name === 'fromStates') return list(value, language, (code) => word(application.stateName, code));
  if (name === 'role' || name === 'roles')
    return list(value, language, (code) => word(people.role, code), 'or');

  if (name === 'accepted') return list(value, language, (kind) => kind);
  if (name === 'expected') return word(identifier.expected, value) ?? value;
  if (name === 'problem') return sayIdentifierProblem(value, facts, language);

  const kind = named[name];
  return kind ? list(value, language, (code) => context.nameOf?.(kind, code)) : value;
}

const instants = new Set(['at', 'until', 'now', 'asked', 'since']);
/** Until when, set to the minute. */
const ends = new Set(['until', 'dueAt', 'closedAt', 'closesAt']);
const days = new Set(['on', 'least', 'most']);

const named: Readonly<Record<string, Named>> = {
  choice: 'choice',
  clause: 'clause',
  clauses: 'clause',
  column: 'field',
  condition: 'condition',
  conditionRemedy: 'remedy',
  direction: 'direction',
  field: 'field',
  fields: 'field',
  judgement: 'judgement',
  judgements: 'judgement',
  list: 'list',
  reason: 'reason',
  section: 'section',
  sections: 'section',
  slot: 'slot',
  stage: 'stage',
};

/** Codes one after another: as many as have words; none that have, none said. */
function list(
  value: string,
  language: Language,
  say: (code: string) => string | undefined,
  joined: 'and' | 'or' = 'and',
) {
  const words = value
    .split(/\s*[,、]\s*/)
    .map(say)
    .filter((each) => each !== undefined);
  return words.length === 0
    ? undefined
    : words.join(language === 'en' ? (joined === 'or' ? ' or ' : ', ') : '、');
}

/** Draws and objections have states of their own, some by the same code. */
const isOfFile = ({ act }: RawFacts): boolean =>
  act === undefined || Object.hasOwn(catalogue['zh-CN'].application.act, act);

const word = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** A refusal must not tell what the page does not: a state before its notice is said as the one that was published last. */
function told(state: string, { viewer = 'applicant' }: SayContext): string {
  if (viewer === 'province') return state;
  const published = publishedState(state as 'draft', { noticePublished: false });
  return viewer === 'applicant' && published === 'recommended' ? 'checked' : published;
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/**
 * To the minute where there are no seconds, else to the second. Where that would make what came too late look in time,
 * to the millisecond: closed at 17:00, received at 17:00:00.004.
 */
function sayMoment(
  name: string,
  value: string,
  facts: RawFacts,
  language: Language,
  { timeZone }: SayContext,
): string {
  if (isDay(value)) return formatDate(Temporal.PlainDate.from(value), language);
  const local = Temporal.Instant.from(value).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime();
  const whole = time.second === 0 && time.millisecond === 0;
  if (whole && ends.has(name)) return formatEnd(local.toInstant(), timeZone, language);
  const unit =
    whole || name === 'at' ? 'minute' : isSameSecond(name, value, facts) ? 'millisecond' : 'second';
  return formatDayTime(local.toPlainDate(), time.toString({ smallestUnit: unit }), language);
}

function isSameSecond(name: string, value: string, { closedAt }: RawFacts): boolean {
  if (name !== 'receivedAt' || !closedAt || isDay(closedAt)) return false;
  return Temporal.Instant.from(value).since(Temporal.Instant.from(closedAt)).total('seconds') < 1;
}

/** What is wrong with a code, a number or an address, from the code of its problem and the facts beside it. */
export function sayIdentifierProblem(code: string, facts: RawFacts, language: Language): string | undefined {
  const { problem, expected } = catalogue[language].identifier;
  const sentence = word(problem, code);
  const kind = word(expected, facts.expected ?? '');
  return sentence === undefined ? undefined : fill(sentence, { ...facts, ...(kind && { expected: kind }) });
}
