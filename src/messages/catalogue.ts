import { command as commandEn } from './en/command.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { documents as documentsEn } from './en/documents.ts';
import { lint as lintEn } from './en/lint.ts';
import { publicWords as publicEn } from './en/public.ts';
import { start as startEn } from './en/start.ts';
import { command as commandZh } from './zh-CN/command.ts';
import { coverage as coverageZh } from './zh-CN/coverage.ts';
import { documents as documentsZh } from './zh-CN/documents.ts';
import { lint as lintZh } from './zh-CN/lint.ts';
import { publicWords as publicZh } from './zh-CN/public.ts';
import { start as startZh } from './zh-CN/start.ts';

/** Every sentence people read, by language and subject. The browser, public pages, mail, documents and commands speak from it. */
export const catalogue = {
  'zh-CN': { command: commandZh, coverage: coverageZh, documents: documentsZh, lint: lintZh, public: publicZh, start: startZh },
  en: { command: commandEn, coverage: coverageEn, documents: documentsEn, lint: lintEn, public: publicEn, start: startEn },
} as const;
