import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { squareCode } from './square-code.ts';

test('the drawing has a dark square where the code has one, and nowhere else', () => {
  const address = 'https://shifan.example.gov.cn/certificates/%E7%A4%BA%E8%8C%832023-5-008';
  const { modules } = create(address, { errorCorrectionLevel: 'M' });

  const drawn = new Uint8Array(modules.size ** 2);
  for (const [, column, row, width] of squareCode(address).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(width); at++) drawn[Number(row) * modules.size + Number(column) + at]! += 1;
  }

  expect([...drawn]).toEqual([...modules.data].map(Number));
});
