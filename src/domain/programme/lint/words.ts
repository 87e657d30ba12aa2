import type { Definition } from '../definition.ts';
import { type Finding, finding, type Path } from '../finding.ts';

const han = /\p{Script=Han}/u;

/** Chinese is Chinese and English is English; what reads the same in both (AAA, OPC UA) is neither's mistake. */
export function* lintWords(definition: Definition): Generator<Finding> {
  for (const { zh, en, at } of textsIn(definition, [])) {
    if (!han.test(zh) && zh !== en) yield finding('chinese-without-han', [...at, 'zh'], { text: zh });
    if (han.test(en)) yield finding('english-with-han', [...at, 'en'], { text: en });
  }
}

function* textsIn(part: unknown, at: Path): Generator<{ zh: string; en: string; at: Path }> {
  if (Array.isArray(part)) {
    for (const [index, each] of part.entries()) yield* textsIn(each, [...at, keyOf(each) ?? index]);
  } else if (isText(part)) {
    yield { ...part, at };
  } else if (typeof part === 'object' && part !== null) {
    for (const [key, each] of Object.entries(part)) yield* textsIn(each, [...at, key]);
  }
}

/** Entries written as `code: {…}` stand under their code; only items of a rubric carry one and stand in a list. */
const keyOf = (entry: unknown): string | undefined =>
  typeof entry === 'object' && entry !== null && 'code' in entry && typeof entry.code === 'string' && !('anchors' in entry) && !('bands' in entry) ? entry.code : undefined;

const isText = (part: unknown): part is { zh: string; en: string } =>
  typeof part === 'object' && part !== null && 'zh' in part && 'en' in part && typeof part.zh === 'string' && typeof part.en === 'string';
