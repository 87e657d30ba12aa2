import { type Finding, finding, type Path } from '../finding.ts';

const han = /\p{Script=Han}/u;

/**
 * Chinese is Chinese and English is English, wherever the source of a definition has both. What reads the same in both
 * (AAA, OPC UA) is neither's mistake.
 */
export function* lintWords(source: unknown, at: Path = []): Generator<Finding> {
  if (typeof source !== 'object' || source === null) return;

  if (isText(source)) {
    const { zh, en } = source;
    if (!han.test(zh) && zh !== en) yield finding('chinese-without-han', [...at, 'zh'], { text: zh });
    if (han.test(en)) yield finding('english-with-han', [...at, 'en'], { text: en });
    return;
  }
  const entries = Array.isArray(source) ? source.entries() : Object.entries(source);
  for (const [key, each] of entries) yield* lintWords(each, [...at, key]);
}

const isText = (part: object): part is { zh: string; en: string } =>
  'zh' in part && 'en' in part && typeof part.zh === 'string' && typeof part.en === 'string';
