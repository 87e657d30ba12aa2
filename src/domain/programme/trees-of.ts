import type { Expression, WrittenTree } from '#domain/eligibility/tree.ts';
import type { Rows } from '#domain/eligibility/walk-tree.ts';
import type { Condition, Definition } from './definition.ts';
import type { Column, Field, Section } from './field.ts';
import { located, type Path } from './finding.ts';

/** What a tree or an expression decides. */
export type Serves = 'condition' | 'preference' | 'attachment' | 'form' | 'rubric';

/** A tree or an expression of a definition, where it stands, and the directions in whose applications it is read. */
export type Planted = { at: Path; directions: readonly string[]; serves: Serves; rows?: Rows } & (
  | { tree: WrittenTree }
  | { expression: Expression }
);

/** Every tree and expression of a definition but the helpers, which are read where they are named. */
export function* treesOf(definition: Definition): Generator<Planted> {
  const all = definition.directions.map(({ code }) => code);

  yield* ofConditions(definition.commonConditions, ['commonConditions'], all);
  for (const [direction, conditions] of Object.entries(definition.directionConditions)) {
    yield* ofConditions(conditions, ['directionConditions', direction], [direction]);
  }
  for (const { entry, at } of located(definition.preferences, 'preferences')) {
    yield { tree: entry.tree, at: [...at, 'tree'], directions: [entry.direction], serves: 'preference' };
  }
  for (const { entry, at } of located(definition.attachments, 'attachments')) {
    if (!isWord(entry.required)) {
      yield {
        tree: entry.required,
        at: [...at, 'required'],
        directions: entry.directions ?? all,
        serves: 'attachment',
      };
    }
  }
  yield* ofSections(definition.commonForm.before, ['commonForm', 'before'], all);
  yield* ofSections(definition.commonForm.after, ['commonForm', 'after'], all);
  for (const [direction, sections] of Object.entries(definition.directionForms)) {
    yield* ofSections(sections, ['directionForms', direction], [direction]);
  }
  for (const [direction, { criteria }] of Object.entries(definition.rubrics)) {
    for (const { entry, at } of located(criteria, 'rubrics', direction, 'criteria')) {
      for (const [index, item] of entry.items.entries()) {
        if (item.kind !== 'computed') continue;
        yield {
          expression: item.value,
          at: [...at, 'items', index, 'value'],
          directions: [direction],
          serves: 'rubric',
        };
      }
    }
  }
}

function* ofConditions(
  conditions: readonly Condition[],
  at: Path,
  directions: readonly string[],
): Generator<Planted> {
  for (const condition of located(conditions, ...at)) {
    const { tree, notAcceptedWhen } = condition.entry;
    yield { tree, at: [...condition.at, 'tree'], directions, serves: 'condition' };
    if (notAcceptedWhen)
      yield {
        tree: notAcceptedWhen,
        at: [...condition.at, 'notAcceptedWhen'],
        directions,
        serves: 'condition',
      };
  }
}

function* ofSections(
  sections: readonly Section[],
  at: Path,
  directions: readonly string[],
): Generator<Planted> {
  for (const section of located(sections, ...at)) {
    const inSection = narrowed(directions, section.entry.directions);
    for (const field of located(section.entry.fields, ...section.at, 'fields')) {
      const inField = narrowed(inSection, field.entry.directions);
      yield* ofField(field.entry, field.at, inField);
      for (const column of located(field.entry.columns, ...field.at, 'columns')) {
        yield* ofField(column.entry, column.at, narrowed(inField, column.entry.directions), {
          table: field.entry.code,
        });
      }
    }
  }
}

function* ofField(
  field: Field | Column,
  at: Path,
  directions: readonly string[],
  rows?: Rows,
): Generator<Planted> {
  const common = { directions, serves: 'form' as const, ...(rows && { rows }) };
  if (!isWord(field.required)) yield { tree: field.required, at: [...at, 'required'], ...common };
  if (field.shownWhen) yield { tree: field.shownWhen, at: [...at, 'shownWhen'], ...common };
  if (field.compute) yield { expression: field.compute, at: [...at, 'compute'], ...common };
}

/** Directions of something that stands in these directions and may name fewer. */
export const narrowed = (
  directions: readonly string[],
  named: readonly string[] | undefined,
): readonly string[] => (named ? directions.filter((each) => named.includes(each)) : directions);

const isWord = (required: 'always' | 'never' | WrittenTree): required is 'always' | 'never' =>
  required === 'always' || required === 'never';
