import type { Translation } from '../language.ts';
import type { workingDays as chinese } from '../zh-CN/working-days.ts';

export const workingDays = {
  period: '{{period}}, {{counting}}',
  counting: {
    'publication-day': 'the day of publication counts',
    'next-day': 'counted from the day after publication',
  },
  kind: {
    working: 'working day',
    'worked-weekend': 'weekend, worked',
    weekend: 'weekend',
    holiday: 'holiday ({{holiday}})',
  },
  weekday: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
  wrongDate: 'The value {{given}} of --from is not a date. Write 2022-12-30.',
  wrongCount: 'The value {{given}} of --count is not a whole number from 1 to 1000.',
  wrongCounting: 'The value {{given}} of --counting is wrong. Use publication-day or next-day.',
  calendarUnknown:
    'There is no calendar of working days for {{year}}, so it cannot be counted. Held: {{years}}. Once the State Council has published its holidays, the year comes with a new version: see calendars/README.md.',
  calendarAwaited:
    'Note: the last days of December may still change with the New Year holiday of {{year}}, which this version does not have.',
} satisfies Translation<typeof chinese>;
