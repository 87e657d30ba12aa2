import { expect, test } from 'vitest';
import { type GivenFile, refuseFile, type SlotLimits, type Takes } from './check-file.ts';

const megabyte = 1024 * 1024;
const pdf: GivenFile = { name: 'a.pdf', bytes: 1000, type: 'pdf', unreadable: false };
const slot: Takes = { formats: ['pdf', 'jpg'] };
const limits: SlotLimits = { maxFileMB: 50, maxSlotMB: 200, files: 0, bytes: 0 };

// a case                             the file, the slot, what is there       refused, with the facts of its sentence
const table: [string, Partial<GivenFile>, Partial<Takes>, Partial<SlotLimits>, string][] = [
  ['a right PDF', {}, {}, {}, ''],
  ['a picture by its content, whatever its name', { name: 'a.pdf', type: 'jpg' }, {}, {}, ''],
  ['exactly 50 MB', { bytes: 50 * megabyte }, {}, {}, ''],
  ['a byte more', { bytes: 50 * megabyte + 1 }, {}, {}, 'file-too-large a.pdf 50 51'],
  ['exactly what the slot allows', { bytes: 5 * megabyte }, { maxFileMB: 5 }, {}, ''],
  [
    'a byte more than the slot allows',
    { bytes: 5 * megabyte + 1 },
    { maxFileMB: 5 },
    {},
    'file-too-large a.pdf 5 6',
  ],
  ['a slot that takes more than others', { bytes: 90 * megabyte }, { maxFileMB: 90 }, {}, ''],
  ['nothing in it', { bytes: 0, type: undefined }, {}, {}, 'file-unreadable a.pdf'],
  ['a password', { unreadable: true }, {}, {}, 'file-unreadable a.pdf'],
  ['content that nobody knows', { type: undefined }, {}, {}, 'file-type a.pdf PDF、JPG '],
  ['a program called a.pdf', { type: 'exe' }, {}, {}, 'file-type a.pdf PDF、JPG EXE'],
  ['a picture of a kind not taken', { type: 'png' }, {}, {}, 'file-type a.pdf PDF、JPG PNG'],
  ['the slot filled to its last byte', { bytes: 10 * megabyte }, {}, { files: 9, bytes: 190 * megabyte }, ''],
  [
    'a byte over',
    { bytes: 10 * megabyte + 1 },
    {},
    { files: 9, bytes: 190 * megabyte },
    'slot-full a.pdf 200 190 11',
  ],
  [
    'over what this slot allows',
    { bytes: megabyte },
    { maxSlotMB: 2 },
    { bytes: 2 * megabyte },
    'slot-full a.pdf 2 2 1',
  ],
  ['the last of three', {}, { maxFiles: 3 }, { files: 2 }, ''],
  ['one of three too many', {}, { maxFiles: 3 }, { files: 3 }, 'slot-full a.pdf 3'],
];

test.each(table)('%s', (_, file, takes, there, expected) => {
  const refusal = refuseFile({ ...slot, ...takes }, { ...pdf, ...file }, { ...limits, ...there });
  expect(refusal ? [refusal.refused, ...Object.values(refusal.facts)].join(' ') : '').toBe(expected);
});
