import type { Answers } from '#domain/application/answers.ts';
import { formatDate } from '#domain/formats.ts';
import { speaker } from '#messages/speak.ts';
import type { OpinionLetterData } from '#server/documents/documents.ts';
import { letterContact } from '#server/documents/letter-contact.ts';
import type { Contact } from '#server/people/contact.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { askedFor } from './asked-for.ts';

/** What a letter that asks a department is made of. */
export interface OpinionLetterGiven {
  programme: RunningProgramme;
  from: string;
  to: string;
  /** Code of the judgement that is asked for. */
  subject: string;
  period: { from: string; to: string } | null;
  dueOn: Temporal.PlainDate;
  /** When it is sent. */
  at: Temporal.Instant;
  sender: Contact;
  /** Whether telephones stand in full. */
  telephones: boolean;
  files: readonly AskedFile[];
  demo: boolean;
  draft: boolean;
}

/** Of a file the department sees who the unit is and where, the direction and the project, and nothing else. */
export interface AskedFile {
  number: string;
  direction: string;
  /** As submitted when it is asked. */
  answers: Answers;
}

const speak = speaker('zh-CN');
const say = (key: string, facts?: Record<string, string | number>) => speak(`documents.asking.${key}`, facts);
const dayOf = (date: string) => formatDate(Temporal.PlainDate.from(date), 'zh-CN');

export function opinionLetter(given: OpinionLetterGiven): OpinionLetterData {
  const { programme, subject, period, at, files } = given;
  const { definition, settings } = programme;
  const { asks, rules } = askedFor(definition, subject);
  const title = definition.judgements.find(({ code }) => code === subject)?.title.zh ?? '';
  const day = at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  return {
    demo: given.demo,
    draft: given.draft,
    department: given.from,
    title: say('title', { matter: title }),
    number: speak('documents.letter.noNumber', { year: day.year }),
    addressee: given.to,
    paragraphs: [
      [
        say('opening', { from: given.from, programme: definition.about.title.zh }),
        ...rules.map(({ where, says }) => speak('opinionDesk.rule', { where: where.zh, says: says.zh })),
      ].join(''),
      say('closing', { count: files.length }),
    ],
    matter: asks?.zh ?? title,
    period: period ? say('period', { from: dayOf(period.from), to: dayOf(period.to) }) : say('noPeriod'),
    replyBy: say('replyBy', { day: formatDate(given.dueOn, 'zh-CN') }),
    units: files.map((file) => unitOf(programme, file)),
    contact: letterContact(given.sender, given.telephones),
    date: formatDate(day, 'zh-CN'),
  };
}

function unitOf(
  { definition }: RunningProgramme,
  { number, direction, answers }: AskedFile,
): OpinionLetterData['units'][number] {
  const word = (code: string) => {
    const answer = answers.get(code);
    return typeof answer === 'string' && answer !== '' ? answer : speak('answer.notAnswered');
  };
  return {
    fileNumber: number,
    name: word('unit.name'),
    creditCode: word('unit.creditCode'),
    address: word('unit.registeredAddress'),
    direction: definition.directions.find(({ code }) => code === direction)?.title.zh ?? direction,
    project: word('project.name'),
  };
}
