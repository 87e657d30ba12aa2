import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.ts';
import { type Given, prepare } from './given.ts';

export interface TypesettingJob {
  /** Name of a file in `templates/`, without its ending. */
  template: string;
  given: Given;
  /** Seconds since 1970: the date that stands in the PDF. */
  date: number;
  /** A folder of fonts that the operator may use; its faces come before ours. */
  fontFolder: string | undefined;
}

export interface Typeset {
  pdf: Uint8Array;
  /** Characters that no font has; the page shows their number instead: 〔U+20BB7〕. */
  missing: string[];
  /** Pictures that cannot be read, counted from 0 in the order in which they were given; the page says so. */
  unreadable: number[];
}

// ISO 19005-2, conformance level A: fonts within, structure tagged, nothing that ages.
const standard = 'a-2a';
const templates = fileURLToPath(new URL('./templates', import.meta.url));
const compilers = new Map<string | undefined, NodeCompiler>();

/**
 * Sets one document. What cannot be printed is learnt from the compiler, which names all of it at once: a second
 * attempt replaces it. Synchronous, since compiler and virtual files are shared.
 */
export function typeset({ template, given, date, fontFolder }: TypesettingJob): Typeset {
  const { families } = fonts(fontFolder);
  const compiler = compilerWith(fontFolder);
  const missing = new Set<string>();
  const broken = new Set<string>();
  try {
    for (;;) {
      const { json, pictures } = prepare({ families, given }, missing, broken);
      compiler.mapShadow(join(templates, 'given.json'), Buffer.from(json));
      for (const [name, bytes] of pictures) compiler.mapShadow(join(templates, name), Buffer.from(bytes));

      const { document, problem } = compile(compiler, { mainFilePath: join(templates, `${template}.typ`) });
      if (!document) {
        if (!addNew(broken, unreadable(compiler, [...pictures.keys()]))) throw new Error(`${template}: ${problem}`);
        continue;
      }
      try {
        const pdf = compiler.pdf(document, { pdfStandard: standard, creationTimestamp: date });
        return { pdf, missing: [...missing], unreadable: [...broken].map((name) => Number(name.split('-')[1])) };
      } catch (refusal) {
        if (!addNew(missing, undisplayable(String(refusal)))) throw refusal;
      }
    }
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function compilerWith(fontFolder: string | undefined): NodeCompiler {
  const known = compilers.get(fontFolder);
  if (known) return known;
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fonts(fontFolder).folders }] });
  compilers.set(fontFolder, compiler);
  return compiler;
}

function compile(
  compiler: NodeCompiler,
  source: { mainFilePath: string } | { mainFileContent: string },
): { document: NodeTypstDocument | null; problem: string } {
  const compiled = compiler.compile(source);
  const error = compiled.takeError();
  return { document: compiled.result, problem: error ? JSON.stringify(compiler.fetchDiagnostics(error)) : '' };
}

/** A damaged picture must not keep the rest from being printed; each is tried alone to find it. */
function unreadable(compiler: NodeCompiler, names: string[]): string[] {
  return names.filter((name) => !compile(compiler, { mainFileContent: `#image("${name}")` }).document);
}

/** The characters that the compiler refuses, out of its words: `the text "😀" could not be displayed with font …`. */
function undisplayable(refusal: string): string[] {
  const named = refusal.matchAll(/(?:the text|codepoint) `\\*"(.+?)\\*"`/gu);
  return [...named].flatMap(([, text = '']) =>
    Array.from(text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))),
  );
}

function addNew(known: Set<string>, found: string[]): boolean {
  const before = known.size;
  for (const one of found) known.add(one);
  return known.size > before;
}
