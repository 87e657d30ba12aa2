import { expect, test } from 'vitest';
import { contentHash, sectionDigest } from './content-hash.ts';

// The golden figures were computed outside, from these very bytes:
//   printf '%s' '{"attachments":…}' | sha256sum
const salt = Buffer.alloc(32, 7);

test('a section is hashed with its salt, whatever the order of its fields', () => {
  const digest = sectionDigest({ 'unit.name': '示例数智', 'unit.employees': '46' }, salt);
  expect(digest).toEqual(sectionDigest({ 'unit.employees': '46', 'unit.name': '示例数智' }, salt));
  expect(digest.toString('hex')).toBe('93eddf21590ad7afd329dcc90557e885b26d3366c686a2a0cb4f6400a037e093');
});

test('the hash on a receipt stays what it was on the first day', () => {
  const hash = contentHash({
    number: '23-D5-0017',
    revision: 2,
    programme: 'ab'.repeat(32),
    direction: 'D5',
    sections: { unit: '11'.repeat(32), venues: '22'.repeat(32) },
    attachments: { 'floor-plan': ['33'.repeat(32)], 'business-licence': [] },
  });
  expect(hash.toString('hex')).toBe('f7248350e6c513e7b876f6f45367e92117ee82938e3cb399147d737617c48caa');
});
