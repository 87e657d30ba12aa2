import { html, type Part } from '../html.ts';
import type { Reader } from '../reader.ts';

/** Chinese words on an English page, marked as such, so that they are read aloud and set in type as Chinese. */
export const withHan = (words: string, { language }: Reader): Part =>
  language === 'zh-CN'
    ? words
    : words
        .split(/(\p{Script=Han}+)/u)
        .map((each, index) => (index % 2 === 1 ? html`<span lang="zh-CN">${each}</span>` : each));
