import { workingDaysApart } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { askedFor, periodOf } from './asked-for.ts';
import { type LetterLine, letterLines } from './letter.store.ts';
import { whoseLetters } from './whose-letters.ts';

/**
 * Letters of an office with their age; of all offices of his department for a supervisor. The department asked sees who the unit is, where it is, the direction and the
 * project, and nothing else of the file.
 */
export async function presentLetters(deps: Deps, person: Person) {
  const letters = Map.groupBy(await letterLines(deps.db, whoseLetters(person)), ({ letter }) => letter);
  return { letters: await Promise.all([...letters.values()].map((lines) => describeLetter(deps, lines))) };
}

async function describeLetter(deps: Deps, lines: readonly LetterLine[]) {
  const [first] = lines;
  if (!first) throw new Error('A letter asks about something');
  const programme = deps.programmes.ofVersion(first.programmeVersion);
  const { definition, settings } = programme;
  const timeZone = settings.text('timeZone');
  const today = deps.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const waited = workingDaysApart(deps.calendar, first.sentAt, deps.now(), timeZone);
  const isOpen = lines.some(({ closedAt }) => closedAt === null);

  return {
    id: first.letter,
    from: first.from,
    to: first.to,
    subject: first.subject,
    ...askedFor(definition, first.subject),
    sentAt: first.sentAt.toString(),
    dueOn: first.dueOn.toString(),
    period: await periodOf(deps, programme),
    open: isOpen,
    workingDays: isRefusal(waited) ? null : waited,
    overdue: isOpen && Temporal.PlainDate.compare(first.dueOn, today) < 0,
    files: lines.map((line) => ({
      number: line.number,
      unit: line.unit,
      creditCode: line.creditCode,
      address: line.address,
      direction: line.direction,
      directionName: definition.directions.find(({ code }) => code === line.direction)?.title,
      project: line.project,
      open: line.closedAt === null,
      reply: line.result && {
        id: line.reply,
        result: line.result,
        statement: line.statement,
        documentNumber: line.document,
        datedOn: line.datedOn?.toString() ?? null,
        onPaper: line.onPaper,
        hasScan: line.hasScan,
      },
    })),
  };
}
