import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const noto = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));

/** Of the eight weights that are delivered, the two that documents use; the others would only be read for nothing. */
const ours = [join(noto, '400Regular'), join(noto, '700Bold')];

// Without the second and third, marks that people type (✕ ☑ ∂) would be missing; both come with the compiler.
const everyday = ['Noto Serif SC', 'New Computer Modern Math', 'DejaVu Sans Mono'];

/** GB/T 9704-2012 names 仿宋 for text, 小标宋 for titles, 黑体 for headings: licensed faces, under each name they carry. */
const licensed = {
  text: [
    'FangSong_GB2312',
    '仿宋_GB2312',
    'FangSong',
    '仿宋',
    'STFangsong',
    'Zhuque Fangsong (technical preview)',
  ],
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK'],
  heading: ['SimHei', '黑体', 'STHeiti'],
};

/**
 * Where the compiler looks for fonts, and the families of each use in the order in which a character is sought.
 * Without an operator's folder nothing else is used, so that a document does not depend on what a machine happens to
 * have; with one, whatever has a rare character may lend it.
 */
export function fonts(operatorFolder: string | undefined) {
  const before = (faces: string[]) => (operatorFolder === undefined ? everyday : [...faces, ...everyday]);
  return {
    folders: operatorFolder === undefined ? ours : [...ours, operatorFolder],
    lending: operatorFolder !== undefined,
    families: {
      text: before(licensed.text),
      title: before(licensed.title),
      heading: before(licensed.heading),
      code: ['DejaVu Sans Mono', ...everyday],
    },
  };
}
