import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expression, Tree, WrittenTree } from './tree.ts';
import { expression as expressionSchema, writtenTree as treeSchema } from './tree.ts';
import { type Helpers, walkTree, writeOutTree } from './walk-tree.ts';

/** `names fact unit.kind at all/0/is/fact`, one line each. */
const mentioned = (tree: WrittenTree, helpers: Helpers) =>
  [...walkTree(tree, { at: [] }, helpers)].map(
    ({ mention: { key: _, ...mention }, at, place: { rows } }) => ({ ...mention, at: at.join('/'), rows }),
  );

const rowsOf = (tree: Tree) =>
  Object.fromEntries(
    mentioned(tree, {}).flatMap((each) =>
      each.names === 'fact' ? [[each.fact, each.rows && Object.values(each.rows)[0]]] : [],
    ),
  );

test('a row is of the innermost table or list, and of none outside', () => {
  const is = (fact: string): Tree => ({ is: { fact, value: 'x' } });

  expect(
    rowsOf({
      all: [
        is('outside'),
        {
          some: {
            table: 'venues',
            where: {
              any: [
                is('in-table'),
                {
                  notInList: {
                    list: 'barred',
                    key: 'key',
                    where: is('in-list'),
                    otherwise: is('beside-list'),
                  },
                },
              ],
            },
          },
        },
        {
          atLeast: {
            of: {
              divide: [
                { sum: { table: 'roster', column: 'days', where: is('in-sum') } },
                { fact: 'divisor' },
              ],
            },
            value: '1',
            unit: 'x',
          },
        },
      ],
    }),
  ).toEqual({
    outside: undefined,
    'in-table': 'venues',
    key: 'venues',
    'in-list': 'barred',
    'beside-list': 'venues',
    'in-sum': 'roster',
    divisor: undefined,
  });
});

test('what is wrong in a helper stands in the helper, with the rows of where it is used', () => {
  const helpers: Helpers = { late: { after: { fact: 'row.since', date: 'timetable.asOf' } } };
  const tree = { all: [{ some: { table: 'ships', where: 'late' } }, 'late'] } as unknown as Tree;

  expect(mentioned(tree, helpers).filter(({ names }) => names === 'fact')).toEqual([
    {
      names: 'fact',
      fact: 'row.since',
      reads: 'date',
      at: 'helperTrees/late/after/fact',
      rows: { table: 'ships' },
    },
    { names: 'fact', fact: 'row.since', reads: 'date', at: 'helperTrees/late/after/fact', rows: undefined },
  ]);
});

const name = fc.constantFrom('unit.kind', 'row.since', 'setting.years', 'timetable.asOf', 'other.direction');
const { tree, expression } = fc.letrec<{ tree: WrittenTree; expression: Expression }>((tie) => {
  const [inner, figure] = [tie('tree') as fc.Arbitrary<Tree>, tie('expression')];
  const of = <Kind extends string>(kind: Kind, body: fc.Arbitrary<unknown>) =>
    body.map((each) => ({ [kind]: each }));
  const rec = (shape: Record<string, fc.Arbitrary<unknown>>, ...optional: string[]) =>
    fc.record(shape, { requiredKeys: Object.keys(shape).filter((key) => !optional.includes(key)) });

  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('first', 'second', 'third'),
      of('is', rec({ fact: name, value: name })),
      of(
        'oneOf',
        rec({ fact: name, values: fc.oneof(name, fc.array(name, { minLength: 1, maxLength: 2 })) }),
      ),
      of('equals', rec({ fact: name, to: name })),
      of('differs', rec({ fact: name, to: name })),
      of('within', rec({ fact: name, region: name })),
      of('between', rec({ fact: name, from: name, to: name }, 'from', 'to')),
      of('before', rec({ fact: name, date: name })),
      of('after', rec({ fact: name, date: name })),
      of('blank', rec({ fact: name })),
      of('yearsPassed', rec({ since: name, years: name, at: name })),
      of('monthsPassed', rec({ since: name, months: name, at: name })),
      of('has', rec({ table: name, column: name, value: name })),
      of('confirmed', rec({ fact: name })),
      of('participant', rec({ fact: name })),
      of('judged', rec({ judgement: name, is: name })),
      of('inList', rec({ list: name, key: name, where: inner }, 'where')),
      of('all', fc.array(inner, { maxLength: 2 })),
      of('any', fc.array(inner, { minLength: 1, maxLength: 2 })),
      of('not', inner),
      of('atLeast', rec({ fact: name, of: figure, value: name, unit: name }, 'fact', 'of')),
      of('some', rec({ table: name, where: inner })),
      of('none', rec({ table: name, where: inner })),
      of('count', rec({ table: name, where: inner, atLeast: name })),
      of('sum', rec({ table: name, column: name, where: inner, atLeast: name, unit: name }, 'where')),
      of(
        'notInList',
        rec(
          { list: name, key: fc.array(name, { minLength: 1, maxLength: 2 }), where: inner, otherwise: inner },
          'where',
        ),
      ),
      of('noOther', rec({ same: name, where: inner })),
    ) as fc.Arbitrary<WrittenTree>,
    expression: fc.oneof(
      { depthSize: 'small' },
      of('fact', name),
      of('number', fc.constant('1')),
      of('sum', rec({ table: name, column: name, where: inner }, 'where')),
      of('count', rec({ table: name, where: inner }, 'where')),
      of(
        'distinct',
        rec(
          {
            table: name,
            column: name,
            where: inner,
            among: fc.constant(['a', 'b']),
            and: fc.array(name, { maxLength: 1 }),
          },
          'where',
          'and',
        ),
      ),
      of('cell', rec({ table: name, column: name, where: inner })),
      of('divide', fc.tuple(figure, figure)),
      of('subtract', fc.tuple(figure, figure)),
      of('multiply', fc.tuple(figure, figure)),
      of('percent', figure),
    ) as fc.Arbitrary<Expression>,
  };
});

const helpers = {
  first: { all: ['second', 'third', { is: { fact: 'unit.kind', value: 'a' } }] },
  second: { not: 'third' },
  third: {
    any: [
      { blank: { fact: 'row.since' } },
      { none: { table: 'ships', where: { blank: { fact: 'row.name' } } } },
    ],
  },
} as unknown as Record<string, Tree>;

test('law: written out, a tree mentions the same in the same order, names no helper, and is one the schema reads', () => {
  fc.assert(
    fc.property(tree, (written) => {
      const helper = (name: string): Tree => writeOutTree(helpers[name]!, helper);
      const out = writeOutTree(written, helper);
      // a place in a helper is another than where it is written out, and an expression compared is still as written
      const withoutPlace = (each: WrittenTree, known: Helpers) =>
        mentioned(each, known).map(({ at: _, ...mention }) =>
          'of' in mention && 'expression' in mention.of ? { ...mention, of: undefined } : mention,
        );

      expect(withoutPlace(out, {})).toEqual(withoutPlace(written, helpers));
      expect(treeSchema.safeParse(out).success).toBe(true);
      expect(JSON.stringify(out)).not.toMatch(/"(first|second|third)"/);
    }),
    { numRuns: 200 },
  );
});

test('law: the schema of expressions reads every expression that can be walked', () => {
  fc.assert(fc.property(expression, (each) => expressionSchema.safeParse(each).success));
});
