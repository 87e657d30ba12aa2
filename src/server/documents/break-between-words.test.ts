import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakBetweenWords } from './break-between-words.ts';

test.each([
  '关于|2023年|示例省|新一代|信息|技术|与制造业|融合|发展|示范|拟认定|名单的|公示',
  '认定为|2023年度|5G+|工业互联网|应用|标杆',
  '联合体|（泉城）|有限公司',
  '示例省|通信|管理局|⏎|示例省|科学|技术厅',
  'aaaaaaaaaaaa|aaaa',
])('%s', (marked) => {
  const pieces = marked.replaceAll('⏎', '\n').split('|');

  expect(breakBetweenWords(pieces.join(''))).toEqual(pieces);
});

test('nothing is lost, and no piece begins with a mark that closes', () => {
  const title = fc.string({
    unit: fc.constantFrom('新', '一代', '技术', '（', '）', '、', '。', '2023', 'ab', '\n', ' '),
    maxLength: 30,
  });

  fc.assert(
    fc.property(title, (words) => {
      const pieces = breakBetweenWords(words);
      expect(pieces.join('')).toBe(words);
      expect(pieces.slice(1).filter((piece, at) => /^[）、。]/.test(piece) && pieces[at] !== '\n')).toEqual(
        [],
      );
    }),
  );
});
