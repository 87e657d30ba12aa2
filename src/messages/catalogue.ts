import { command as commandEn } from './en/command.ts';
import { start as startEn } from './en/start.ts';
import { command as commandZh } from './zh-CN/command.ts';
import { start as startZh } from './zh-CN/start.ts';

/** Every sentence people read, by language and subject. The browser, public pages, mail, documents and commands speak from it. */
export const catalogue = {
  'zh-CN': { command: commandZh, start: startZh },
  en: { command: commandEn, start: startEn },
} as const;
