const figures = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The numeral of a heading, 一 to 九十九: 十 alone for ten, 十二, 二十. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`No heading has the number ${number}`);
  const tens = Math.trunc(number / 10);
  const ones = figures[number % 10] ?? '';
  return tens === 0 ? ones : `${tens === 1 ? '' : figures[tens]}十${ones}`;
}
