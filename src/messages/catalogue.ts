import { command as commandEn } from './en/command.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { lint as lintEn } from './en/lint.ts';
import { start as startEn } from './en/start.ts';
import { command as commandZh } from './zh-CN/command.ts';
import { coverage as coverageZh } from './zh-CN/coverage.ts';
import { lint as lintZh } from './zh-CN/lint.ts';
import { start as startZh } from './zh-CN/start.ts';

/** Every sentence people read, by language and subject. The browser, public pages, mail, documents and commands speak from it. */
export const catalogue = {
  'zh-CN': { command: commandZh, coverage: coverageZh, lint: lintZh, start: startZh },
  en: { command: commandEn, coverage: coverageEn, lint: lintEn, start: startEn },
} as const;
