import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
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
  /** Pictures that cannot be printed, counted from 0 in the order in which they were given; the page says so. */
  unprintable: number[];
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
  const { families, lending } = fonts(fontFolder);
  const compiler = compilerWith(fontFolder);
  const missing = new Set<string>();
  const broken = new Set<string>();
  try {
    for (;;) {
      const { json, pictures } = prepare({ families, lending, given }, missing, broken);
      compiler.mapShadow(join(templates, 'given.json'), Buffer.from(json));
      for (const [name, bytes] of pictures) compiler.mapShadow(join(templates, name), Buffer.from(bytes));

      const { pdf, problem } = print(compiler, { mainFilePath: join(templates, `${template}.typ`) }, date);
      if (pdf) return { pdf, missing: [...missing], unprintable: [...broken].map(positionOf) };

      const learnt =
        addNew(missing, undisplayable(problem)) ||
        addNew(broken, unprintable(compiler, [...pictures.keys()]));
      if (!learnt) throw new Error(`${template}: ${problem}`);
    }
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function compilerWith(fontFolder: string | undefined): NodeCompiler {
  const known = compilers.get(fontFolder);
  if (known) return known;
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontPaths: fonts(fontFolder).folders }],
  });
  compilers.set(fontFolder, compiler);
  return compiler;
}

type Source = { mainFilePath: string } | { mainFileContent: string };

function print(compiler: NodeCompiler, source: Source, date: number): { pdf?: Uint8Array; problem: string } {
  const compiled = compiler.compile(source);
  const error = compiled.takeError();
  if (error || !compiled.result)
    return { problem: error ? JSON.stringify(compiler.fetchDiagnostics(error)) : '' };
  try {
    return {
      pdf: compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp: date }),
      problem: '',
    };
  } catch (refusal) {
    return { problem: String(refusal) };
  }
}

/**
 * A picture that is damaged, or in the colours of a printing press, must not keep the rest from being printed; each is
 * tried alone to find it.
 */
function unprintable(compiler: NodeCompiler, names: string[]): string[] {
  const alone = (name: string) => `#set document(title: "x")\n#image("${name}", alt: "x")`;
  return names.filter((name) => !print(compiler, { mainFileContent: alone(name) }, 0).pdf);
}

const positionOf = (picture: string) => Number(picture.split('-')[1]);

/** The characters that the compiler refuses, out of its words: `the text "😀" could not be displayed with font …`. */
function undisplayable(refusal: string): string[] {
  const named = refusal.matchAll(/(?:the text|codepoint) `\\*"(.+?)\\*"`/gu);
  return [...named].flatMap(([, text = '']) =>
    Array.from(
      text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, digits: string) =>
        String.fromCodePoint(Number.parseInt(digits, 16)),
      ),
    ),
  );
}

function addNew(known: Set<string>, found: string[]): boolean {
  const before = known.size;
  for (const one of found) known.add(one);
  return known.size > before;
}
