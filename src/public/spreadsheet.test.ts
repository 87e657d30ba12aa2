import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { writeSpreadsheet } from './spreadsheet.ts';

test('a published list is read back as it was written: figures as figures, and words never as formulas', async () => {
  const words = ['=1+1', '+86 531', '@sum', '示例<齐鲁>&“精工”', '　全角　'];
  const file = await writeSpreadsheet({
    name: 'list',
    sheets: { list: '名单', about: '说明' },
    columns: [
      { title: '序号', width: 8 },
      { title: '单位', width: 30 },
    ],
    rows: words.map((word, place) => [place + 1, word]),
    about: [['文号', '=HYPERLINK("https://example.org")']],
  });
  expect(await readXlsxFile(file, { trim: false })).toEqual([
    { sheet: '名单', data: [['序号', '单位'], ...words.map((word, place) => [place + 1, word])] },
    { sheet: '说明', data: [['文号', '=HYPERLINK("https://example.org")']] },
  ]);
});
