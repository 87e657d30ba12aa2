import { command as commandEn } from './en/command.ts';
import { command as commandZh } from './zh-CN/command.ts';

/** Every sentence people read, by language and subject. The browser, public pages, mail, documents and commands speak from it. */
export const catalogue = {
  'zh-CN': { command: commandZh },
  en: { command: commandEn },
} as const;
