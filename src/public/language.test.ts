import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

// asked    kept     accepts                          language
const cases = `
   -        -        -                                zh-CN
   en       zh-CN    zh-CN                            en
   fr       en       zh-CN                            en
   -        zh-CN    en                               zh-CN
   -        -        en-GB,en;q=0.9                   en
   -        -        fr,en;q=0.3,zh;q=0.8             zh-CN
   -        -        zh-Hant-TW,en;q=0.5              zh-CN
   -        -        fr-FR,de;q=0.9                   zh-CN
   -        -        zh;q=0,en;q=0.1                  en
   -        nonsense ;;;q=                            zh-CN
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test.each(cases)('asked %s, kept %s, accepts %s: %s', (asked, kept, accepts, language) => {
  const [wish, cookie, header] = [asked, kept, accepts].map((word) => (word === '-' ? undefined : word));

  expect(chooseLanguage({ asked: wish, kept: cookie, accepts: header })).toBe(language);
});
