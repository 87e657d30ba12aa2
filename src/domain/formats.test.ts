import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatBytes,
  formatCreditCode,
  formatDate,
  formatDates,
  formatDayTime,
  formatDocumentNumber,
  formatEnd,
  formatHash,
  formatInstant,
  formatMoney,
  formatPeriod,
  formatQuantity,
  type Manner,
  maskTelephone,
} from './formats.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = Temporal.Instant.from('2023-06-20T17:00:00+08:00');
const zone = 'Asia/Shanghai';
const period = (firstOn: string, lastOn: string, count: number, unit: 'working-day' | 'day') => ({
  firstOn: day(firstOn),
  lastOn: day(lastOn),
  rule: { count, unit, counting: 'publication-day', closesAt: '24:00' } as const,
});

// what                                                                                zh-CN / en / table
const cases: [(manner: Manner) => string, string, string, string][] = [
  [(manner) => formatDate(day('2023-06-20'), manner), '2023年6月20日', '20 June 2023', '2023-06-20'],
  [
    (manner) => formatInstant(instant, zone, manner),
    '2023年6月20日17:00',
    '20 June 2023, 17:00',
    '2023-06-20 17:00',
  ],
  [
    (manner) => formatInstant(instant.add({ seconds: 9, milliseconds: 900 }), zone, manner, 'second'),
    '2023年6月20日17:00:09',
    '20 June 2023, 17:00:09',
    '2023-06-20 17:00:09',
  ],
  [
    (manner) => formatInstant(Temporal.Instant.from('2023-06-20T16:30:00Z'), zone, manner),
    '2023年6月21日00:30',
    '21 June 2023, 00:30',
    '2023-06-21 00:30',
  ],
  [
    (manner) => formatEnd(Temporal.Instant.from('2023-06-28T16:00:00Z'), zone, manner),
    '2023年6月28日24:00',
    '28 June 2023, 24:00',
    '2023-06-28 24:00',
  ],
  [
    (manner) => formatEnd(instant, zone, manner),
    '2023年6月20日17:00',
    '20 June 2023, 17:00',
    '2023-06-20 17:00',
  ],
  [
    (manner) => formatDayTime(day('2023-10-09'), '24:00', manner),
    '2023年10月9日24:00',
    '9 October 2023, 24:00',
    '2023-10-09 24:00',
  ],
  [
    (manner) => formatPeriod(period('2023-09-27', '2023-10-09', 5, 'working-day'), manner),
    '2023年9月27日至10月9日（5个工作日）',
    '27 September to 9 October 2023 (5 working days)',
    '2023-09-27 至 2023-10-09',
  ],
  [
    (manner) => formatPeriod(period('2023-12-29', '2024-01-02', 1, 'day'), manner),
    '2023年12月29日至2024年1月2日（1日）',
    '29 December 2023 to 2 January 2024 (1 day)',
    '2023-12-29 至 2024-01-02',
  ],
  [
    (manner) => formatDates(day('2023-07-17'), day('2023-07-28'), manner),
    '2023年7月17日至7月28日',
    '17 July to 28 July 2023',
    '2023-07-17 至 2023-07-28',
  ],
  [
    (manner) => formatMoney('1250.50', manner),
    '1,250.50万元',
    'CNY 12.505 million (1,250.50万元)',
    '1,250.50',
  ],
  [(manner) => formatMoney('999.99', manner), '999.99万元', 'CNY 9.9999 million (999.99万元)', '999.99'],
  [
    (manner) => formatMoney('123456789', manner),
    '123,456,789万元',
    'CNY 1,234,567.89 million (123,456,789万元)',
    '123,456,789',
  ],
  [(manner) => formatMoney('-1000', manner), '-1,000万元', 'CNY -10 million (-1,000万元)', '-1,000'],
  [(manner) => formatQuantity('1200', 'm²', manner), '1200平方米', '1200\u00a0m²', '1200'],
  [
    (manner) => formatQuantity('18', manner === 'en' ? 'persons' : '人', manner),
    '18人',
    '18\u00a0persons',
    '18',
  ],
  [(manner) => formatQuantity('37.5', '%', manner), '37.5%', '37.5%', '37.5'],
  [
    (manner) => formatCreditCode('91379900FAKE00419Y', manner),
    '91379900 FAKE0041 9Y',
    '91379900 FAKE0041 9Y',
    '91379900FAKE00419Y',
  ],
];

test.each(cases)('%#', (write, chinese, english, table) => {
  expect([write('zh-CN'), write('en'), write('table')]).toEqual([chinese, english, table]);
});

test.each([
  ['国办发明电[2022]16号', '国办发明电〔2022〕16号'],
  ['国办发明电（2022）16号', '国办发明电〔2022〕16号'],
  ['国办发明电 (2022) 16号 ', '国办发明电〔2022〕16号'],
  ['国办发明电【2022】16号', '国办发明电〔2022〕16号'],
  ['国办发明电〔2022〕16号', '国办发明电〔2022〕16号'],
  ['关于（试行）的〔2022〕16号', '关于（试行）的〔2022〕16号'],
])('%s is written %s', (typed, written) => {
  expect(formatDocumentNumber(typed)).toBe(written);
});

test.each([
  ['13812345678', '138****5678'],
  ['0531-86912345', '0531-****2345'],
  ['0531-86912345-801', '0531-****2345'],
  ['010-65251234', '010-****1234'],
  ['400-123-4567', '400-****4567'],
  ['123', '****'],
])('%s is shown as %s', (number, shown) => {
  expect(maskTelephone(number)).toBe(shown);
});

test('money keeps every digit it was given', () => {
  const figure = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.option(fc.stringMatching(/^\d{1,6}$/)));
  fc.assert(
    fc.property(figure, ([integer, decimals]) => {
      const given = decimals === null ? `${integer}` : `${integer}.${decimals}`;
      expect(formatMoney(given, 'table').replaceAll(',', '')).toBe(given);
    }),
  );
});

test('sizes of files, half up, and never nought of something', () => {
  const sizes = [0, 655, 1023, 1024, 1535, 1536, 880_640, 1_048_576, 2_516_582, 52_428_800];
  expect(sizes.map(formatBytes)).toEqual([
    '0 B',
    '655 B',
    '1023 B',
    '1 KB',
    '1 KB',
    '2 KB',
    '860 KB',
    '1.0 MB',
    '2.4 MB',
    '50.0 MB',
  ]);
});

test('a hash in fours', () => {
  expect(formatHash('3f9a77c10b52')).toBe('3f9a 77c1 0b52');
});
