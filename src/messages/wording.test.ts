import { expect, test } from 'vitest';
import { wholeLifecycle } from '#domain/application/lifecycle.ts';
import { type OverlayCode, overlays, shownOverlays } from '#domain/application/overlays.ts';
import { applicantSigns, officerSigns, shownState } from '#domain/application/shown-state.ts';
import { catalogue } from './catalogue.ts';
import { languages } from './language.ts';
import { type RemarkCode, sayRemark } from './say-remark.ts';
import { sayOverlay, sayState, sayStatus } from './say-state.ts';
import { factsIn, type Sentence } from './sentence.ts';

const china = { timeZone: 'Asia/Shanghai' };
const namespaces = ['act', 'application', 'people', 'problem', 'refusal', 'remark', 'demo'] as const;

function* wordings(words: unknown, path: string): Generator<[path: string, wording: string]> {
  if (typeof words === 'string') yield [path, words];
  else for (const [key, value] of Object.entries(words as object)) yield* wordings(value, `${path}.${key}`);
}
const all = (language: 'zh-CN' | 'en') =>
  namespaces.flatMap((name) => [...wordings(catalogue[language][name], name)]);

test('nobody is addressed in the words of a machine, a shop or a red header', () => {
  const never =
    /亲爱|用户|同学|抱歉|！|特此|望周知|后果自负|相关规定|及时|有关部门|非法|无权限|没有权限|系统异常|网络繁忙|校验不通过|重新申报|不能为空|耐心|invalid|illegal|error|oops|please|!/i;
  const found = languages.flatMap((language) =>
    all(language).filter(([path, wording]) => never.test(wording) && !path.startsWith('remark.fault')),
  );
  expect(found).toEqual([]);
});

test('one message asks once', () => {
  expect(
    all('zh-CN').filter(([, wording]) => wording.replaceAll(/申请|请求/g, '').split('请').length > 2),
  ).toEqual([]);
});

test('Chinese has its own punctuation and no blanks between the scripts', () => {
  const wrong = all('zh-CN').filter(([, wording]) =>
    /[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff] \d|\d [\u4e00-\u9fff]/.test(
      wording.replaceAll(/{{\w+}}/g, '0').replace(/示范 |认定 0|试点 0|存 0/g, ''),
    ),
  );
  expect(wrong).toEqual([]);
});

test('both languages ask for the same facts, wording by wording', () => {
  const asked = (language: 'zh-CN' | 'en') =>
    all(language).map(([path, wording]) => `${path}: ${[...new Set(factsIn(wording))].toSorted().join(' ')}`);
  expect(asked('en')).toEqual(asked('zh-CN'));
});

test('every word of a state, an overlay and a status is said with facts and without', () => {
  const facts = {
    until: '2031-06-20T09:00:00Z',
    on: '2031-06-20',
    place: '2',
    workingDays: '3',
    days: '6',
    count: '1',
    sheets: '5',
    sheetsIn: '3',
  };
  for (const language of languages) {
    for (const given of [facts, {}]) {
      for (const [to, signs] of [
        ['applicant', applicantSigns],
        ['officer', officerSigns],
      ] as const) {
        for (const word of Object.keys(signs)) {
          expect(
            sayState({ to, word, tone: 'still', icon: 'ring' } as never, given, language, china),
          ).toMatch(/^[^{}]+$/);
        }
      }
      for (const viewer of ['applicant', 'province'] as const) {
        const shown = shownOverlays(new Set(Object.keys(overlays) as OverlayCode[]), viewer);
        expect(shown.length).toBeGreaterThan(15);
        for (const overlay of shown) expect(sayOverlay(overlay, given, language, china)).toMatch(/^[^{}]+$/);
      }
      for (const code of Object.keys(catalogue[language].remark))
        expect(sayRemark(code as RemarkCode, given, language, china)).toMatch(/[。.]$/);
    }
  }
});

test('some words, as they are read', () => {
  const said = (
    state: 'returned' | 'accepted' | 'recommended',
    viewer: 'applicant' | 'province',
    facts: Record<string, string>,
    beside = {},
  ) => {
    const shown = shownState(state, viewer, { noticePublished: false, ...beside });
    return shown && sayState(shown, facts, 'zh-CN', china);
  };
  expect(said('returned', 'applicant', { until: '2031-07-01T09:00:00Z' })).toBe(
    '退回修改（至2031年7月1日17:00）',
  );
  expect(said('returned', 'province', {})).toBe('已退回，计时暂停');
  expect(said('recommended', 'province', { place: '2' })).toBe('已推荐（次序2），待报送');
  expect(said('accepted', 'province', { sheetsIn: '3', sheets: '5' }, { panelAssigned: true })).toBe(
    '评审中（3/5份）',
  );
  expect(sayStatus('opinion', 'waiting', { days: '6' }, 'zh-CN', china)).toBe('等待回复（第6天）');
  expect(sayStatus('saving', 'saved', { time: '10:41:07' }, 'en', china)).toBe('Saved 10:41:07');
  expect(sayStatus('verdict', 'not-applicable', {}, 'zh-CN', china)).toBe('不适用');
});

test('what becomes of a file has one word: its state, its ranking, its decision', () => {
  for (const language of languages) {
    const { application, selectionDesk, decidingDesk } = catalogue[language];
    for (const state of ['reserve', 'not-selected'] as const) {
      const word = application.stateName[state];
      for (const { outcome } of [selectionDesk, decidingDesk])
        expect(outcome[state].toLowerCase()).toBe(word);
    }
  }
});

test('what an applicant reads between acceptance and notice has no place for a fact', () => {
  for (const language of languages)
    expect(factsIn(catalogue[language].application.state.applicant.accepted as Sentence)).toEqual([]);
});

test('every act and guard of the lifecycle has its word, and no word is left of one that is gone', () => {
  for (const language of languages) {
    const { act, guard } = catalogue[language].application;
    expect(Object.keys(act).toSorted()).toEqual(
      [
        ...new Set([...wholeLifecycle.map((step) => step.act), 'start', 'save', 'attach', 'remove-file']),
      ].toSorted(),
    );
    expect(Object.keys(guard).toSorted()).toEqual(
      [...new Set(wholeLifecycle.flatMap((step) => ('guard' in step ? [step.guard] : [])))].toSorted(),
    );
  }
});
