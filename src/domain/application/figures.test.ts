import { expect, test } from 'vitest';
import { type Answer, answerSchema } from './answers.ts';
import { figuresAnswer, figuresIn } from './figures.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test.each<[string, Answer | undefined, [string, string][]]>([
  ['nothing', undefined, []],
  ['an empty list', [], []],
  ['no rows', { rows: [] }, []],
  ['words', a, []],
  [
    'digests, as they were kept before',
    [a, b],
    [
      [a, ''],
      [b, ''],
    ],
  ],
  [
    'pictures with captions',
    {
      rows: [
        { id: b, cells: { caption: '总体架构' } },
        { id: a, cells: {} },
      ],
    },
    [
      [b, '总体架构'],
      [a, ''],
    ],
  ],
])('%s', (_, answer, expected) => {
  expect(figuresIn(answer).map(({ sha256, caption }) => [sha256, caption])).toEqual(expected);
});

test('what is kept is read again', () => {
  const figures = [
    { sha256: a, caption: '总体架构' },
    { sha256: b, caption: '' },
  ];
  expect(figuresIn(answerSchema.parse(figuresAnswer(figures)))).toEqual(figures);
});
