import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCharacterOf, checkCreditCode, isRegisteredOutside } from './credit-code.ts';

const codes = (text: string) => text.trim().split(/\s+/);

// 91350100M000100Y43 is the example of GB 32100-2015; the next three are published widely; the others are among the
// published numbers against which python-stdnum is tested (tests/test_cn_uscc.doctest). Several end in nought.
const published = codes(`
  91350100M000100Y43 914403001922038216 91330100799655058B 91370200264574251E
  91110000600037341L 91110000710926094P 91120224064012553U 911522010783710635 91152201078371135X 911522010783762860
  91152201078376307G 9115220107837757XE 91152201078382010M 91310000631696382C 91310112087994932F 91310115MA1K3BTP2B
  9131012056010553X5 91320214745555318W 913304007429141869 91340600MA2PBM9HXD 91340600MA2PBMQB9E 91340600MA2PBP2120
  91340621MA2PBNXR7P 913505007821784439 91371082775260043P 914112810713741814 91420684MA4927PJ7B 91440300568520498A
  9144030071526726XG 9144060573144633XL 91620105L015101280 9162010567592034XQ 91620105MA73NBBLXE 92340602MA2PEL3T3X
  92340603MA2PBMYMX1 92340621MA2UK3PJXE 121200004013590816
`);

test.each(published)('%s is a code', (code) => {
  expect(checkCreditCode(code)).toMatchObject({ normalised: code, valid: true, problems: [], notes: [] });
});

// Codes of bodies that do not exist: region 3799 and 1399 are unassigned.
const invented = codes(`
  91379900FAKE00654Y 12379900FAKE91015X 12379900FAKE91146R 91379900FAKE00013M 91379900FAKE00021G 91379900FAKE0003X8
  91379900FAKE000488 91379900FAKE000563 91379900FAKE00064X 91379900FAKE00072Q 91379900FAKE00080K 91379900FAKE00099G
  91379900FAKE001014 91379900FAKE0011XU 91379900FAKE00128U 91379900FAKE00136N 91379900FAKE00144H 91379900FAKE00152C
  91379900FAKE001607 91379900FAKE00187Y 91379900FAKE00195R 91379900FAKE00208F 91379900FAKE00216A 91379900FAKE002245
  91379900FAKE002320 91379900FAKE00240T 91379900FAKE00259P 91379900FAKE00267J 91379900FAKE00275D 91379900FAKE002838
  91379900FAKE002913 91379900FAKE00312K 91379900FAKE00320E 91379900FAKE00339B 91379900FAKE003476 91139900FAKE003553
  91379900FAKE00363U 91379900FAKE00371N 91379900FAKE00398E 91379900FAKE004002 91379900FAKE00419Y 91379900FAKE00427R
  91379900FAKE00435L 91379900FAKE00443F 91379900FAKE00451A 91379900FAKE0046X2 12379900FAKE004787 91379900FAKE00486W
  91379900FAKE00494P 91379900FAKE00507D 12379900FAKE00515D 91379900FAKE005233 91379900FAKE00531X 91379900FAKE0054XM
  91379900FAKE00558M 91379900FAKE00566G 11379900FAKE00574K 91379900FAKE005826 91379900FAKE005901 91379900FAKE00603N
  91379900FAKE00611H 91379900FAKE0062X9 91139900FAKE00638B 91379900FAKE006464 91379900FAKE900128 12379900FAKE900208
  12379900FAKE900395 91379900FAKE90047T 91379900FAKE90055M 52379900FAKE90063H 91379900FAKE90071B 91379900FAKE9008X3
  91379900FAKE900983
`);

test('invented codes pass both checks', () => {
  expect(
    invented.filter((code) => !checkCreditCode(code).valid || checkCreditCode(code).notes.length > 0),
  ).toEqual([]);
  expect(invented.length).toBeGreaterThan(60);
});

// given                        reasons
const refused = `
   91379900FAKE001795           wrong-check-character 5→4
   91350211M0000XUF46           wrong-check-character 6→R
   91350100M0001TGQXM           wrong-check-character M→1
   91350203M0001FUE2P           wrong-check-character P→J
   91110000600037341N           wrong-check-character N→L
   12345                        wrong-length 5→18
   9137990OFAKE002320           illegal-character 8:O→figure
   91379900FAKE0O2320           illegal-character 14:O→figure-or-letter
   9111000060003IOZSV           illegal-character 14:I→figure-or-letter, 15:O→figure-or-letter, 16:Z→figure-or-letter, 17:S→figure-or-letter, 18:V→figure-or-letter
   01379900FAKE002320           unknown-department 0→123456789ANY, wrong-check-character 0→9
   91379900FAKE00232            wrong-length 17→18
   91379900FAKE0023200          wrong-length 19→18
   91-79900FAKE002320           illegal-character 3:-→figure
   示1379900FAKE002320          illegal-character 1:示→figure-or-letter
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string]);

test.each(refused)('%s: %s', (code, reasons) => {
  const { problems, valid } = checkCreditCode(code);
  const written: string[] = [];
  for (const { code: reason, facts } of problems) {
    const what = `${facts.position ? `${facts.position}:` : ''}${facts.given}→${facts.expected}`;
    const last = written.at(-1);
    if (last?.startsWith(`${reason} `)) written[written.length - 1] = `${last}, ${what}`;
    else written.push(`${reason} ${what}`);
  }
  expect(written.join(', ')).toBe(reasons);
  expect(valid).toBe(false);
});

test('an empty code lacks eighteen characters and nothing else', () => {
  expect(checkCreditCode(' ').problems).toEqual([
    { code: 'wrong-length', facts: { given: '0', expected: '18' } },
  ]);
});

test('tidies what people type and copy', () => {
  const given = '\u3000９１37 9900 fake\u200b 0023\u00a02０\n';
  expect(checkCreditCode(given)).toMatchObject({ given, normalised: '91379900FAKE002320', valid: true });
});

test('the inner check and an unusual kind are notes, never reasons', () => {
  const inner = `91379900FAKE00230${checkCharacterOf('91379900FAKE00230')}`;
  expect(checkCreditCode(inner)).toMatchObject({
    valid: true,
    notes: [{ code: 'inner-check-character', facts: { given: '0', expected: '2' } }],
  });

  const kind = `97379900FAKE00232${checkCharacterOf('97379900FAKE00232')}`;
  expect(checkCreditCode(kind)).toMatchObject({
    valid: true,
    notes: [{ code: 'unknown-kind', facts: { given: '97' } }],
  });
});

// code                 region    given outside
test.each([
  ['91139900FAKE003553', '370000', true],
  ['91379900FAKE002320', '370000', false],
  ['91371202FAKE002320', '370000', false],
  ['91371202FAKE002320', '370100', true],
  ['91371202FAKE002320', '371202', false],
])('%s was given outside %s: %s', (code, region, outside) => {
  expect(isRegisteredOutside(code, region)).toBe(outside);
});

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const someCode = fc.constantFrom(...published, ...invented);

test('any one wrong character is found', () => {
  fc.assert(
    fc.property(someCode, fc.nat(17), fc.constantFrom(...alphabet), (code, index, character) => {
      fc.pre(code[index] !== character);
      expect(checkCreditCode(code.slice(0, index) + character + code.slice(index + 1)).valid).toBe(false);
    }),
  );
});

test('two neighbours in each other’s places are found', () => {
  fc.assert(
    fc.property(someCode, fc.nat(16), (code, index) => {
      fc.pre(code[index] !== code[index + 1]);
      const swapped = code.slice(0, index) + code[index + 1] + code[index] + code.slice(index + 2);
      expect(checkCreditCode(swapped).valid).toBe(false);
    }),
  );
});
