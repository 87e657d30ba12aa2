import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import { halfWidth, withoutBlanks } from '#domain/identifiers/half-width.ts';
import { normaliseTelephone } from '#domain/identifiers/telephone.ts';
import type { FieldType } from '#domain/programme/field.ts';

/**
 * What somebody typed, tidied as its type is written: half-width figures, no blanks and thousands' commas in a number, a
 * date in any of its spellings as an ISO date. What cannot be tidied stays as it was typed, and is said at the field.
 */
export function readTyped(type: FieldType, typed: string): string {
  switch (type) {
    case 'int':
    case 'dec':
      return readFigure(typed);
    case 'date':
      return readDate(typed);
    case 'creditCode':
      return normaliseCreditCode(typed);
    case 'phone':
      return normaliseTelephone(typed);
    case 'email':
      return withoutBlanks(halfWidth(typed));
    default:
      return typed.trim();
  }
}

function readFigure(typed: string): string {
  const tidy = withoutBlanks(halfWidth(typed)).replace(/[−–—]/g, '-').replaceAll('。', '.');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tidy) ? tidy.replaceAll(',', '') : tidy;
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return typed.trim();
  return plain
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
}

/** 2031-06-20, 20310620, 2031年6月20日, and 2031/6/20 or 2031.6.20. */
function readDate(typed: string): string {
  const tidy = withoutBlanks(halfWidth(typed));
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(tidy) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(tidy) ?? [];
  if (!year || !month || !day) return typed.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
