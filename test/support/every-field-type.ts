import type { Answer } from '#domain/application/answers.ts';
import type { KnownCodes } from '#domain/form/check-cell.ts';
import { regionIndex } from '#domain/identifiers/region.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { Field, FieldType } from '#domain/programme/field.ts';
import { options, smallProgramme } from './small-programme.ts';

/** One field of a type: what can be answered, and what cannot with the code that says why. */
export interface OfType {
  field: object;
  right: readonly Answer[];
  wrong: readonly (readonly [Answer, string])[];
}

const none: Answer = { none: true };
const row = (id: string, cells: Record<string, Answer>) => ({ id, cells });
const picture = (digit: string) => digit.repeat(64);
const captioned = (...figures: [digit: string, caption: string][]): Answer => ({
  rows: figures.map(([digit, caption]) => row(picture(digit), { caption })),
});

/** Every type there is: a new one does not compile before it stands here, and is checked from then on. */
export const everyType: Record<FieldType, OfType> = {
  text: {
    field: { max: '4' },
    right: ['甲', '四个字的', '𠮷𠮷𠮷𠮷', ' 甲 '],
    wrong: [
      ['五个字的话', 'too-long'],
      ['𠮷𠮷𠮷𠮷𠮷', 'too-long'],
      ['甲\n乙', 'not-one-line'],
      ['甲\r乙', 'not-one-line'],
      ['  ', 'field-required'],
      ['　', 'field-required'],
      [['甲'], 'field-format'],
      [none, 'field-format'],
    ],
  },
  prose: {
    field: { max: '6' },
    right: ['一段\n二段', '六个字的一段'],
    wrong: [
      ['一段\n\n二段\n', 'too-long'],
      ['\n\n', 'field-required'],
      [['一段'], 'field-format'],
    ],
  },
  int: {
    field: { least: '0', most: '300' },
    right: ['0', '18', '300'],
    wrong: [
      ['9'.repeat(13), 'too-large'],
      ['0'.repeat(13), 'too-many-digits'],
      ['-1', 'too-small'],
      ['301', 'too-large'],
      ['18.0', 'not-a-whole-number'],
      ['18.', 'not-a-whole-number'],
      ['1e3', 'not-a-whole-number'],
      ['１８', 'not-a-whole-number'],
      ['十八', 'not-a-whole-number'],
      [none, 'field-format'],
    ],
  },
  dec: {
    field: { places: '2', least: '-10.5', most: '1000' },
    right: ['0', '999.99', '1000.00', '-10.50'],
    wrong: [
      ['9'.repeat(13), 'too-large'],
      [`${'0'.repeat(13)}.5`, 'too-many-digits'],
      ['1.005', 'too-many-places'],
      ['1000.01', 'too-large'],
      ['-10.51', 'too-small'],
      ['1,000', 'not-a-number'],
      ['.5', 'not-a-number'],
      ['一千', 'not-a-number'],
      [['1'], 'field-format'],
    ],
  },
  date: {
    field: {},
    right: ['2023-05-31', '2024-02-29'],
    wrong: [
      ['2023-02-29', 'not-a-date'],
      ['2023-13-01', 'not-a-date'],
      ['2023/05/31', 'not-a-date'],
      ['2023-05-31T09:00', 'not-a-date'],
      ['昨天', 'not-a-date'],
      [none, 'field-format'],
    ],
  },
  yesNo: {
    field: {},
    right: ['yes', 'no'],
    wrong: [
      ['是', 'not-a-choice'],
      ['true', 'not-a-choice'],
      [['yes'], 'field-format'],
    ],
  },
  choice: {
    field: { choices: options('owned', 'leased') },
    right: ['owned', 'leased'],
    wrong: [
      ['borrowed', 'not-a-choice'],
      ['constructor', 'not-a-choice'],
      [['owned'], 'field-format'],
    ],
  },
  choices: {
    field: { choices: options('show', 'train', 'serve'), fixed: ['serve'] },
    right: [['serve'], ['show', 'serve'], ['show', 'train', 'serve']],
    wrong: [
      [['show', 'train'], 'choice-fixed'],
      [['serve', 'cook'], 'not-a-choice'],
      ['serve', 'field-format'],
      [none, 'field-format'],
    ],
  },
  figures: {
    field: { max: '2' },
    right: [
      captioned(['a', '总体架构'], ['b', '网络拓扑']),
      // As they were kept before they had captions.
      [picture('a')],
      [picture('a'), picture('b')],
    ],
    wrong: [
      [captioned(['a', '甲'], ['b', '乙'], ['c', '丙']), 'too-many'],
      [captioned(['a', '甲'], ['a', '乙']), 'field-format'],
      [captioned(['a', '图'.repeat(101)]), 'too-long'],
      [captioned(['a', '甲\n乙']), 'not-one-line'],
      [{ rows: [row(picture('a'), { caption: ['甲'] })] }, 'field-format'],
      [{ rows: [row(picture('a'), { colour: '红' })] }, 'field-format'],
      [[picture('a'), picture('a')], 'field-format'],
      [[picture('a'), picture('b'), picture('c')], 'too-many'],
      [captioned(['a', '甲'], ['f', '别人的图']), 'picture-not-brought'],
      [[picture('f')], 'picture-not-brought'],
      [picture('a'), 'field-format'],
      [none, 'field-format'],
    ],
  },
  region: {
    field: {},
    right: ['370104', '370181'],
    wrong: [
      ['370100', 'region-too-wide'],
      ['999999', 'region-unknown'],
      ['济南', 'region-unknown'],
      ['370125', 'region-closed'],
      [['370104'], 'field-format'],
    ],
  },
  industry: {
    field: {},
    right: ['391'],
    wrong: [
      ['39', 'industry-too-wide'],
      ['C', 'industry-too-wide'],
      ['999', 'industry-unknown'],
      [none, 'field-format'],
    ],
  },
  // A check character that is not the standard's is taken: a licence may bear it.
  creditCode: {
    field: {},
    right: ['91379900FAKE00419Y', '91379900FAKE004190'],
    wrong: [
      ['91379900FAKE00419', 'wrong-length'],
      ['91379900FAKEO0419Y', 'illegal-character'],
      ['B1379900FAKE00419Y', 'unknown-department'],
      [['91379900FAKE00419Y'], 'field-format'],
    ],
  },
  phone: {
    field: {},
    right: ['13812345678', '0531-86912345-801', '400-123-4567'],
    wrong: [
      ['86912345', 'telephone-area-missing'],
      ['12812345678', 'telephone-shape'],
      ['见名片', 'telephone-characters'],
      [none, 'field-format'],
    ],
  },
  email: {
    field: {},
    right: ['wang.hai@example.org'],
    wrong: [
      ['wang.hai', 'email-shape'],
      ['wang hai@example.org', 'email-characters'],
      [`${'w'.repeat(65)}@example.org`, 'email-length'],
      [['a@example.org'], 'field-format'],
    ],
  },
  participant: {
    field: {},
    right: ['lead', 'j1'],
    wrong: [
      ['j2', 'not-a-participant'],
      [['lead'], 'field-format'],
    ],
  },
  // Others' acts and sums are never typed: nothing is asked, and nothing is taken.
  state: { field: { choices: options('invited', 'confirmed') }, right: [], wrong: [] },
  computed: { field: { compute: { fact: 'int' } }, right: [], wrong: [] },
  table: {
    field: {
      columns: { name: { type: 'text', max: '4' }, area: { type: 'dec' }, answer: { type: 'state' } },
      minRows: '1',
      maxRows: '2',
    },
    right: [{ rows: [row('a', { name: '一层', area: '380' })] }],
    wrong: [],
  },
};

/** A programme whose one section has a field of every type, named by its type. */
export const formOfEveryType: Definition = smallProgramme({
  fields: Object.fromEntries(
    Object.entries(everyType).map(([type, { field }]) => [type, { type, ...field }]),
  ),
});

export const fieldOfType = (type: FieldType): Field => {
  const field = formOfEveryType.commonForm.before
    .flatMap(({ fields }) => fields)
    .find(({ code }) => code === type);
  if (!field) throw new Error(`No field of type ${type}`);
  return field;
};

export const known: KnownCodes = {
  recommendingUnits: new Set(['370100']),
  regions: regionIndex([
    { code: '370000', name: '某省' },
    { code: '370100', name: '某市' },
    { code: '370104', name: '某区' },
    { code: '370181', name: '新区' },
    { code: '370125', name: '旧县', closed: { on: '2018-07-01', into: ['370181'] } },
  ]),
  participants: new Set(['lead', 'j1']),
  today: Temporal.PlainDate.from('2023-05-31'),
  figures: new Set(['a', 'b', 'c'].map(picture)),
};
