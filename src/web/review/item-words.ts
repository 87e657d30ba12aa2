import { exactDecimal, parseFraction, toDecimal } from '#domain/exact.ts';
import { formatQuantity, type Manner } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { LevelName, RubricItem } from '#domain/programme/rubric.ts';
import type { Text } from '#domain/programme/text.ts';
import { criteriaOf } from '#domain/review/rubric-items.ts';
import { unitWord } from '#messages/say-answer.ts';
import type { ReviewItem } from './review-page.ts';

/** A judged item without a title of its own is called as its criterion. */
export function itemTitle(definition: Definition, direction: string, code: string): Text {
  for (const { title, items } of criteriaOf(definition, direction)) {
    const item = items.find((each) => each.code === code);
    if (item) return item.title ?? title;
  }
  throw new Error(`No item ${code} in ${direction}`);
}

/** `1180 m²`; a figure whose digits never end, to two places. */
export function sayFigure(item: RubricItem | undefined, { figure }: ReviewItem, manner: Manner): string {
  const exact = figure === null ? undefined : parseFraction(figure);
  if (!exact || item?.kind !== 'computed') return '';
  const unit = unitWord(item.unit, manner === 'en' ? 'en' : 'zh-CN');
  return formatQuantity(exactDecimal(exact) ?? toDecimal(exact, 2), unit, manner);
}

/** From which to which point each level reaches, by the item's maximum. */
export function levelRanges(
  { scoreLevels }: Definition,
  max: number,
): { level: LevelName; from: number; to: number }[] {
  const levels = scoreLevels.find(({ code }) => code === `${max}`);
  if (!levels) return [];
  return (['excellent', 'good', 'fair', 'weak'] as const).map((level, at, all) => {
    const above = all[at - 1];
    return { level, from: levels[level], to: above ? levels[above] - 1 : max };
  });
}
