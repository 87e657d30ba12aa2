import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** The characters of each page in the order in which they are painted, without blanks. */
  pages: string[];
  /** XMP: title, dates, claimed standards. */
  metadata: string;
  catalogue: string;
}

/**
 * Reads back what a PDF of plain objects (no object streams) says: enough for the files that we make, so that tests need
 * no program on the machine. Characters come through each font's ToUnicode map, as when a person copies them.
 */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(pdf));
  const all = [...objects.values()];
  const pages = all
    .filter(({ words }) => /\/Type \/Page\s/.test(words))
    .map(({ words }) => {
      const fonts = new Map(
        [...words.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(
          ([, name = '', id]) => [name, charactersOf(objects, id)] as const,
        ),
      );
      return pageText(stream(objects, /\/Contents (\d+)/.exec(words)?.[1]), fonts);
    });
  return {
    pages,
    metadata: all.find(({ words }) => /\/Type \/Metadata/.test(words))?.body.toString('utf8') ?? '',
    catalogue: all.find(({ words }) => /\/Type \/Catalog/.test(words))?.words ?? '',
  };
}

type PdfObject = { words: string; body: Buffer };

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const plain = pdf.toString('latin1');
  for (let at = 0; ; ) {
    const head = /(\d+) 0 obj\n/g;
    head.lastIndex = at;
    const found = head.exec(plain);
    if (!found) return objects;
    const end = plain.indexOf('endobj', head.lastIndex);
    const opened = plain.indexOf('>>\nstream\n', head.lastIndex);
    const streamed = opened !== -1 && opened < end;
    const words = plain.slice(head.lastIndex, streamed ? opened : end);
    const from = opened + 10;
    const length = Number(/\/Length (\d+)/.exec(words)?.[1] ?? 0);
    objects.set(found[1] ?? '', {
      words,
      body: streamed ? pdf.subarray(from, from + length) : Buffer.alloc(0),
    });
    at = streamed ? plain.indexOf('endobj', from + length) : end;
  }
}

function stream(objects: Map<string, PdfObject>, id: string | undefined): string {
  const object = objects.get(id ?? '');
  if (!object) throw new Error(`No object ${id}`);
  return (object.words.includes('/FlateDecode') ? inflateSync(object.body) : object.body).toString('latin1');
}

function charactersOf(objects: Map<string, PdfObject>, font: string | undefined): Map<number, string> {
  const map = stream(objects, /\/ToUnicode (\d+)/.exec(objects.get(font ?? '')?.words ?? '')?.[1]);
  const spelt = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new Map(
    [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)].map(([, glyph = '', characters = '']) => [
      Number.parseInt(glyph, 16),
      spelt(characters),
    ]),
  );
}

// Brackets that balance stand in a string unescaped, some levels deep: glyphs 40 and 41 look like them.
const literally = Array.from({ length: 6 }).reduce<string>(
  (inner) => `(?:\\\\[\\s\\S]|[^\\\\()]|\\(${inner}\\))*`,
  '(?:\\\\[\\s\\S]|[^\\\\()])*',
);

function pageText(content: string, fonts: Map<string, Map<number, string>>): string {
  let characters = new Map<number, string>();
  let shown = false;
  let text = '';
  const tokens = content.matchAll(
    new RegExp(`\\((${literally})\\)|<([0-9A-F]+)>|/(f\\d+) [\\d.]+ Tf|\\b(?:BT|ET)\\b`, 'gi'),
  );
  for (const [token, literal, hex, font] of tokens) {
    if (font) characters = fonts.get(font) ?? new Map();
    else if (literal === undefined && hex === undefined) shown = token === 'BT';
    else if (shown) {
      const glyphs = hex ? Buffer.from(hex, 'hex') : Buffer.from(unescaped(literal ?? ''), 'latin1');
      for (let at = 0; at + 1 < glyphs.length; at += 2)
        text += characters.get(glyphs.readUInt16BE(at)) ?? '�';
    }
  }
  return text.replaceAll(/\s/gu, '');
}

const marks: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (string: string) =>
  string.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, mark: string) =>
    /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8)) : (marks[mark] ?? mark),
  );
