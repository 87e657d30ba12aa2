import type { Period, PeriodRule } from './calendar.ts';
import { decimal, exactDecimal, fraction, toDecimal } from './exact.ts';

/**
 * How Chinese officials write figures, for screens, documents, tables and mail alike. `zh-CN` and `en` are for sentences
 * and documents; `table` is for columns and desks of either language, with the unit in the header.
 */
export type Manner = 'zh-CN' | 'en' | 'table';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 2022年6月20日 · 20 June 2022 · 2022-06-20 */
export function formatDate(day: Temporal.PlainDate, manner: Manner): string {
  if (manner === 'table') return day.toString();
  return manner === 'en' ? `${dayAndMonth(day)} ${day.year}` : `${day.year}年${day.month}月${day.day}日`;
}

/** 2022年6月20日17:00 · 20 June 2022, 17:00 · 2022-06-20 17:00; to the second on receipts. */
export function formatInstant(
  instant: Temporal.Instant,
  timeZone: string,
  manner: Manner,
  precision: 'minute' | 'second' = 'minute',
): string {
  const local = instant.toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: precision });
  return formatDayTime(local.toPlainDate(), time, manner);
}

/** Until when: midnight is 24:00 of the day that ends, so that nobody reads a day too many. */
export function formatEnd(instant: Temporal.Instant, timeZone: string, manner: Manner): string {
  const local = instant.toZonedDateTimeISO(timeZone);
  return local.toPlainTime().equals(Temporal.PlainTime.from('00:00'))
    ? formatDayTime(local.toPlainDate().subtract({ days: 1 }), '24:00', manner)
    : formatInstant(instant, timeZone, manner);
}

/** A day with a time as somebody set it: a period ends at 24:00 of a day, not at nought of the next. */
export function formatDayTime(day: Temporal.PlainDate, time: string, manner: Manner): string {
  if (manner === 'table') return `${day} ${time}`;
  return manner === 'en' ? `${formatDate(day, 'en')}, ${time}` : `${formatDate(day, manner)}${time}`;
}

/** 2022年9月27日至10月9日（5个工作日） · 27 September to 9 October 2022 (5 working days) · 2022-09-27 至 2022-10-09 */
export function formatPeriod(
  { firstOn, lastOn, rule }: Pick<Period, 'firstOn' | 'lastOn' | 'rule'>,
  manner: Manner,
): string {
  return manner === 'table'
    ? formatDates(firstOn, lastOn, manner)
    : `${formatDates(firstOn, lastOn, manner)}${manner === 'en' ? ` (${formatCount(rule, manner)})` : `（${formatCount(rule, manner)}）`}`;
}

/** From one day to another, the year said once. */
export function formatDates(first: Temporal.PlainDate, last: Temporal.PlainDate, manner: Manner): string {
  const sameYear = first.year === last.year;
  if (manner === 'table') return `${first} 至 ${last}`;
  if (manner === 'en')
    return `${sameYear ? dayAndMonth(first) : formatDate(first, 'en')} to ${formatDate(last, 'en')}`;
  return `${formatDate(first, manner)}至${sameYear ? `${last.month}月${last.day}日` : formatDate(last, manner)}`;
}

/** 5个工作日 · 5 working days */
export function formatCount({ count, unit }: Pick<PeriodRule, 'count' | 'unit'>, manner: Manner): string {
  if (manner !== 'en') return unit === 'day' ? `${count}日` : `${count}个工作日`;
  return `${count} ${unit === 'day' ? 'day' : 'working day'}${count === 1 ? '' : 's'}`;
}

/**
 * Money given in 万元, digits as they were given: 1,250.50万元 · CNY 12.505 million (1,250.50万元) · 1,250.50
 */
export function formatMoney(tenThousands: string, manner: Manner): string {
  const figure = grouped(tenThousands);
  if (manner === 'table') return figure;
  return manner === 'en'
    ? `CNY ${grouped(inMillions(tenThousands))} million (${figure}万元)`
    : `${figure}万元`;
}

/** 1200平方米, 18人 · 1200 m² · 1200; the unit in the language of the sentence, or as a form names it. */
export function formatQuantity(figure: string, unit: string, manner: Manner): string {
  if (manner === 'table') return figure;
  if (manner === 'en') return unit === '%' ? `${figure}%` : `${figure}\u00a0${unit}`;
  return `${figure}${unit === 'm²' ? '平方米' : unit}`;
}

/** The year of a document number in 〔〕, whatever brackets were typed: 国办发明电〔2022〕16号. */
export const formatDocumentNumber = (typed: string): string =>
  typed.trim().replace(/\s*[[(（【［〔〖]\s*(\d{4})\s*[\])）】］〕〗]\s*/, '〔$1〕');

/** 91379900 FAKE0041 9Y, in groups of 8, 8 and 2 for the eye; unbroken in tables, and wherever it is copied from. */
export const formatCreditCode = (code: string, manner: Manner): string =>
  manner === 'table' ? code : [code.slice(0, 8), code.slice(8, 16), code.slice(16)].filter(Boolean).join(' ');

/** 2.4 MB, 860 KB: as computers count, in steps of 1024. Half up, and never nought of something. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1000) return `${toDecimal(fraction(BigInt(bytes), 1024n), 0)} KB`;
  return `${toDecimal(fraction(BigInt(bytes), 1024n * 1024n), 1)} MB`;
}

/** A hash in groups of four figures, which two people can compare by telephone: 3f9a 77c1 … 0b52. */
export const formatHash = (hexadecimal: string): string => hexadecimal.replace(/.{4}(?=.)/g, '$& ');

/** 138****5678, 0531-****2345: for every page that is not for calling. */
export function maskTelephone(normalised: string): string {
  const [, area, number] =
    /^(0\d{2,3}|[48]00)-([\d-]+?)(?:-\d{1,6})?$/.exec(
      normalised.replace(/^([48]00-\d{3})-(\d{4})$/, '$1$2'),
    ) ?? [];
  if (area && number) return `${area}-****${number.slice(-4)}`;
  return normalised.length < 8 ? '****' : `${normalised.slice(0, 3)}****${normalised.slice(-4)}`;
}

const dayAndMonth = (day: Temporal.PlainDate): string => `${day.day} ${months[day.month - 1]}`;

/** Thousands by commas; the digits stay as they are. */
const grouped = (figure: string): string => {
  const [integer = '', decimals] = figure.split('.');
  const commas = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
};

/** A hundred times ten thousand is a million. */
function inMillions(tenThousands: string): string {
  const { numerator, denominator } = decimal(tenThousands);
  return exactDecimal(fraction(numerator, denominator * 100n)) ?? '';
}
