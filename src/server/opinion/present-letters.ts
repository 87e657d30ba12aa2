import { workingDaysApart } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
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
  const { definition, settings } = deps.programmes.ofVersion(first.programmeVersion);
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
    period: await periodOf(deps, first.programmeVersion),
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

/** The question in the programme's words, and the rules of the guide that it serves. */
function askedFor({ judgements, stages, clauses }: Definition, subject: string) {
  const stage = stages.find(({ code }) => code === subject);
  return {
    asks: judgements.find(({ code }) => code === subject)?.asks ?? null,
    rules: clauses
      .filter(({ code, kind }) => kind === 'rule' && stage?.clauses.includes(code))
      .map(({ where, says }) => ({ where, says })),
  };
}

/** The years that are asked about, counted back from the day by whose facts everything is judged. */
async function periodOf(deps: Deps, version: string): Promise<{ from: string; to: string } | null> {
  const programme = deps.programmes.ofVersion(version);
  const years = programme.settings.optional('restrictionYears');
  const asOf = programme.settings.optional('asOf');
  const timetable = await findTimetable(deps.db, programme);
  if (!years || !asOf || !timetable.has(asOf)) return null;
  const to = timetable.date(asOf);
  return {
    from: to
      .subtract({ years: Number(years) })
      .add({ days: 1 })
      .toString(),
    to: to.toString(),
  };
}
