import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RefusalCode, refusalCodes, refuse } from '#domain/refusal.ts';
import { catalogue } from './catalogue.ts';
import { languages } from './language.ts';
import { sayRefusal } from './say-refusal.ts';
import { factsIn, type Sentence } from './sentence.ts';
import type { RefusalWords } from './zh-CN/refusal.ts';

const china = { timeZone: 'Asia/Shanghai' };
const say = (code: RefusalCode, facts: Record<string, string>, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { rule, given, remedy, help } = sayRefusal(refuse(code, facts), language, china);
  return [rule, given, remedy, help].join('｜');
};

const closing = { closedAt: '2023-05-31T09:00:00Z', receivedAt: '2023-05-31T09:00:04Z' };

// prettier-ignore
const said = `
  deadline-passed    act=submit                申报于2023年5月31日17:00截止。｜服务器收到提交的时间是2023年5月31日17:00:04，内容仍为草稿，可以打印。｜确有特殊原因的，可以向推荐单位说明，能否延长由省厅决定。｜推荐单位
  deadline-passed    act=withdraw              申报于2023年5月31日17:00截止，截止后不能撤回。｜服务器收到撤回的时间是2023年5月31日17:00:04，申报没有改变。｜需要修改的，可以请推荐单位退回；不再申报的，报送省厅前可以放弃申报。｜推荐单位
  out-of-turn        act=recommend number=23-D5-0017 state=returned   “推荐”只能在“已审核”时办理。｜23-D5-0017现为“退回修改”。｜轮到这一步时即可办理；进度见“办理过程”。｜推荐单位经办人
  not-your-act       act=submit roles=unit-administrator role=filler  “提交申报”由单位管理员办理。｜您现在的身份是填报人。｜可以通知对方办理；您兼有该身份的，在页首切换后办理。｜本单位管理员
  not-your-act       roles=recommending-clerk,recommending-leader     此事由推荐单位经办人、推荐单位负责人办理。｜您现在的身份不办理此事。｜可以通知对方办理；您兼有该身份的，在页首切换后办理。｜本单位管理员
  stale-version      act=return by=李敏 at=2023-06-25T02:42:31Z       只能对当前版本作出决定。｜李敏已于2023年6月25日10:42办理“退回修改”，您看到的不是现在的内容，这一步没有办理。｜看现在的内容后再办，您写的文字已保留。｜李敏
  stale-version      act=lapse by= at=2023-06-25T02:42:31Z            只能对当前版本作出决定。｜“到期”已于2023年6月25日10:42办理，您看到的不是现在的内容，这一步没有办理。｜看现在的内容后再办，您写的文字已保留。｜先办理的人
  account-locked     until=2023-06-25T03:05:00Z                       连续多次不正确即暂时锁定。｜锁定到2023年6月25日11:05。｜2023年6月25日11:05后再试，或由管理员重置。｜本单位管理员
  calendar-unknown   year=2024                                        工作日按国务院办公厅放假通知计算。｜没有2024年日历。｜该年放假通知公布后，把系统更新到带有该年日历的版本。｜系统管理员
  credit-code-malformed  problem=illegal-character position=10 given=O expected=figure  统一社会信用代码18位，不含字母I、O、S、V、Z。｜第10位“O”不对，应为数字。｜对照营业执照改正。｜推荐单位
  file-too-large     most=50 given=86 name=场地证明.pdf  这一栏每个文件不超过50 MB。｜“场地证明.pdf”为86 MB。｜分成几个文件，或扫描为300 dpi。｜推荐单位
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', ...rest] = line.trim().split(/\s{2,}|\s(?=\S+=)/);
    const facts = rest
      .filter((each) => /^\w+=/.test(each))
      .map((each) => each.split('=') as [string, string]);
    return [
      code as RefusalCode,
      Object.fromEntries(facts) as Record<string, string>,
      rest.at(-1) ?? '',
    ] as const;
  });

test.each(said)('%s %o is said in four parts', (code, facts, expected) => {
  expect(say(code, code === 'deadline-passed' ? { ...closing, ...facts } : facts)).toBe(expected);
});

test('English says the same', () => {
  expect(say('deadline-passed', { ...closing, act: 'submit' }, 'en')).toBe(
    'Applications closed at 31 May 2023, 17:00.｜The server received it at 31 May 2023, 17:00:04; it is kept as a draft and can be printed.｜If there is a particular reason, tell the recommending unit; the province decides on more time.｜The recommending unit',
  );
});

test('what came four milliseconds late does not look in time', () => {
  expect(say('deadline-passed', { ...closing, receivedAt: '2023-05-31T09:00:00.004Z' })).toContain(
    '收到的时间是2023年5月31日17:00:00.004',
  );
});

test('a refusal names no state that is not published to the reader', () => {
  const told = (viewer: 'applicant' | 'recommending-unit' | 'province', state: string) =>
    sayRefusal(refuse('out-of-turn', { act: 'give-up', number: '23-D5-0017', state }), 'zh-CN', {
      ...china,
      viewer,
    }).given;

  for (const state of ['accepted', 'scored', 'proposed', 'reserve', 'not-selected', 'approved', 'dropped']) {
    expect(told('applicant', state)).toBe('23-D5-0017现为“已受理”。');
    expect(told('recommending-unit', state)).toBe('23-D5-0017现为“已受理”。');
  }
  expect(told('applicant', 'recommended')).toBe('23-D5-0017现为“已审核”。');
  expect(told('province', 'scored')).toBe('23-D5-0017现为“已启封”。');
});

test('a code without words is never read by people', () => {
  expect(say('out-of-turn', { act: 'frobnicate', number: '23-D5-0017', state: 'below-minimum' })).toBe(
    '这一步须等前面的步骤办完。｜23-D5-0017现在不在这一步。｜轮到这一步时即可办理；进度见“办理过程”。｜推荐单位经办人',
  );
});

test('what somebody typed is said as it is and never read as a place for a fact', () => {
  expect(say('file-type', { name: '{{given}}$t(start.ready)$&.pdf', given: 'Word' })).toContain(
    '“{{given}}$t(start.ready)$&.pdf”实际是Word。',
  );
});

test('kinds of file are told apart as the language does', () => {
  const refusal = { refused: 'file-type', facts: { accepted: 'PDF、JPG' } } as const;
  const rule = (language: 'zh-CN' | 'en') => sayRefusal(refusal, language, { timeZone: 'UTC' }).rule;
  expect([rule('zh-CN'), rule('en')]).toEqual(['此处接受PDF、JPG。', 'PDF, JPG here.']);
});

const wordsOf = (language: 'zh-CN' | 'en') =>
  catalogue[language].refusal.code as Record<RefusalCode, RefusalWords>;
const sentences = (words: RefusalWords): Record<string, Sentence> => ({
  rule: words.rule,
  given: words.given,
  remedy: words.remedy,
  ...Object.fromEntries(
    Object.entries(words.acts ?? {}).flatMap(([act, parts]) =>
      Object.entries(parts).map(([part, sentence]) => [`${act} ${part}`, sentence]),
    ),
  ),
});

test('an act spelt like something every object has is an act without words of its own', () => {
  const named = (act: string) =>
    sayRefusal({ refused: 'judgement-open', facts: { act, count: '1' } }, 'zh-CN', {
      timeZone: 'Asia/Shanghai',
    });
  expect(named('toString')).toEqual(named('no-such-act'));
  expect(named('constructor')).toEqual(named('no-such-act'));
});

test('every code is said whole, whichever of its facts are given', () => {
  const named = refusalCodes.map((code) => {
    const words = wordsOf('zh-CN')[code];
    return {
      code,
      names: [...new Set(Object.values(sentences(words)).flatMap(factsIn))],
      acts: Object.keys(words.acts ?? {}),
    };
  });
  const value = fc.oneof(
    fc.constantFrom('', '3', '2023-06-20', '2023-06-20T09:00:00Z', '23-D5-0017'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 9 }),
  );
  const refusals = fc.constantFrom(...named).chain(({ code, names, acts }) =>
    fc.record({
      code: fc.constant(code),
      facts: fc
        .uniqueArray(fc.constantFrom(...(names.length > 0 ? names : ['none'])))
        .chain((some) =>
          fc.record(
            Object.fromEntries(
              some.map((name) => [
                name,
                isMoment(name)
                  ? fc.constantFrom('', '2023-06-20T09:00:00Z', '2023-06-20')
                  : value.filter((each) => !/[{}]/.test(each)),
              ]),
            ),
          ),
        ),
      act: fc.constantFrom('', 'submit', ...acts),
    }),
  );

  fc.assert(
    fc.property(refusals, fc.constantFrom(...languages), ({ code, facts, act }, language) => {
      const { rule, given, remedy, help } = sayRefusal(
        refuse(code, { ...(facts as Record<string, string>), ...(act && { act }) }),
        language,
        china,
      );
      for (const part of [rule, given, remedy, help]) {
        expect(part).not.toBe('');
        expect(part).not.toMatch(/{{|undefined|null|\[object/);
      }
    }),
    { numRuns: 2000 },
  );
});

const isMoment = (name: string) => /At$|^(at|until|now|asked|since)$/.test(name);

test('the briefest wording of each part asks for nothing, and both languages ask for the same facts', () => {
  for (const code of refusalCodes) {
    const [chinese, english] = [sentences(wordsOf('zh-CN')[code]), sentences(wordsOf('en')[code])];
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
    for (const [part, sentence] of Object.entries(chinese)) {
      const [ours, theirs] = [[sentence].flat(), [english[part] as Sentence].flat()] as [string[], string[]];
      expect([code, part, factsIn(ours.at(-1) ?? '')]).toEqual([code, part, []]);
      expect([code, part, ours.map((each) => new Set(factsIn(each)))]).toEqual([
        code,
        part,
        theirs.map((each) => new Set(factsIn(each))),
      ]);
    }
  }
});

test('every act that a refusal or a line of history names has its word', () => {
  const acts = sourcesUnder(join(import.meta.dirname, '..')).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(?:refuse|tooLate|recordEvent)\([^;]*?(?:act: |tooLate\()'([a-z-]+)'/g,
      ),
    ].map(([, act]) => act ?? ''),
  );
  expect(acts.length).toBeGreaterThan(10);
  const words = { ...catalogue['zh-CN'].act, ...catalogue['zh-CN'].application.act };
  expect(acts.filter((act) => !(act in words))).toEqual([]);
});

test('a state of something else is not said as a state of a file', () => {
  expect(say('out-of-turn', { act: 'freeze-pool', number: 'R-05', state: 'approved' })).toContain(
    'R-05现在不在这一步。',
  );
});

/** Facts that programs need and no sentence says. */
const unsaid = new Set(['act', 'application', 'condition', 'why', 'number', 'seen', 'version']);

test('every fact the code gives to a refusal is said by a sentence of it', () => {
  const given = sourcesUnder(join(import.meta.dirname, '..')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\brefuse\(\s*'([\w-]+)',\s*{([^}]*)/g)].flatMap(
      ([, code, facts = '']) =>
        facts.split(',').flatMap((each) => {
          const [fact] = /^\s*(\w+)/.exec(each)?.slice(1) ?? [];
          return fact ? [{ file, code: code as RefusalCode, fact }] : [];
        }),
    ),
  );
  expect(given.length).toBeGreaterThan(10);

  const unknown = given.filter(
    ({ code, fact }) =>
      !unsaid.has(fact) &&
      !Object.values(sentences(wordsOf('zh-CN')[code])).some((sentence) => factsIn(sentence).includes(fact)),
  );
  expect(unknown.map(({ file, code, fact }) => `${file}: ${code} is given ${fact}`)).toEqual([]);
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(folder, name));
}
