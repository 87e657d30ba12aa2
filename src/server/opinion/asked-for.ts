import type { Definition } from '#domain/programme/definition.ts';
import type { Deps } from '#server/deps.ts';
import { findTimetable } from '#server/programme/programme.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';

/** The question in the programme's words, and the rules of the guide that it serves. */
export function askedFor({ judgements, stages, clauses }: Definition, subject: string) {
  const stage = stages.find(({ code }) => code === subject);
  return {
    asks: judgements.find(({ code }) => code === subject)?.asks ?? null,
    rules: clauses
      .filter(({ code, kind }) => kind === 'rule' && stage?.clauses.includes(code))
      .map(({ where, says }) => ({ where, says })),
  };
}

/** The years that are asked about, counted back from the day by whose facts everything is judged; as it was then. */
export async function periodOf(
  { db }: Pick<Deps, 'db'>,
  programme: RunningProgramme,
  at?: Temporal.Instant,
): Promise<{ from: string; to: string } | null> {
  const years = programme.settings.optional('restrictionYears');
  const asOf = programme.settings.optional('asOf');
  const timetable = await findTimetable(db, programme, at);
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
