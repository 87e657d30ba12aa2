import { parseArgs } from 'node:util';
import { officialCalendar as calendar } from '#calendars/official.ts';
import { awaitedYear, type Period, type PeriodRule, periodOf } from '#domain/calendar.ts';
import { formatPeriod } from '#domain/formats.ts';
import { isRefusal } from '#domain/refusal.ts';
import type { Speak } from '#messages/speak.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  usage: 'shifan working-days --from DATE --count N [--counting publication-day|next-day] [--json]',

  run(args, { out, err, speak, language }) {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        count: { type: 'string' },
        counting: { type: 'string', default: 'publication-day' },
        json: { type: 'boolean' },
      },
    });
    if (values.from === undefined || values.count === undefined) {
      err(`${speak('command.usage')}: ${this.usage}`);
      return 2;
    }
    const from = dateOf(values.from);
    const count = /^\d{1,4}$/.test(values.count) ? Number(values.count) : 0;
    const counting = countings.find((each) => each === values.counting);
    const wrong = [
      !from && speak('workingDays.wrongDate', { given: values.from }),
      (count < 1 || count > 1000) && speak('workingDays.wrongCount', { given: values.count }),
      !counting && speak('workingDays.wrongCounting', { given: values.counting }),
    ].filter((sentence) => sentence !== false);
    for (const sentence of wrong) err(sentence);
    if (!from || !counting || wrong.length > 0) return 2;

    const period = periodOf(calendar, { count, unit: 'working-day', counting, closesAt: '24:00' }, from);
    if (isRefusal(period)) {
      err(speak('workingDays.calendarUnknown', { ...period.facts, years: [...calendar.years].join(' ') }));
      return 1;
    }
    const awaited = awaitedYear(calendar, period.lastOn);
    if (awaited) err(speak('workingDays.calendarAwaited', { year: `${awaited}` }));

    if (values.json) out(JSON.stringify({ from: `${from}`, count, counting, end: `${period.lastOn}` }));
    else {
      const counted = speak(`workingDays.counting.${counting}`);
      out(speak('workingDays.period', { period: formatPeriod(period, language), counting: counted }));
      for (const line of daysOf(period, speak)) out(line);
    }
    return 0;
  },
};

const countings: readonly PeriodRule['counting'][] = ['publication-day', 'next-day'];

function dateOf(text: string): Temporal.PlainDate | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined; // the 30th of February
  }
}

const daysOf = ({ days }: Period, speak: Speak): string[] =>
  days.map(({ day, kind, holiday = '', number }) => {
    const weekday = speak(`workingDays.weekday.${day.dayOfWeek}`);
    return `${`${number ?? ''}`.padStart(4)}  ${day} ${weekday}  ${speak(`workingDays.kind.${kind}`, { holiday })}`;
  });
