import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders, type Given, withoutUndisplayable } from './given.ts';

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
}

// ISO 19005-2, conformance level A: fonts within, structure tagged, nothing that ages.
const standard = 'a-2a';
const templates = fileURLToPath(new URL('./templates', import.meta.url));
const compilers = new Map<string | undefined, NodeCompiler>();

/** Sets one document. Synchronous and not re-entrant: the virtual files of the compiler are shared. */
export function typeset({ template, given, date, fontFolder }: TypesettingJob): Typeset {
  const compiler = compilerWith(fontFolder);
  const missing = new Set<string>();
  try {
    for (;;) {
      const attempt = compile(compiler, template, withoutUndisplayable(given, missing), date);
      if (attempt.pdf) return { pdf: attempt.pdf, missing: [...missing] };
      for (const character of attempt.undisplayable) missing.add(character);
    }
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

function compilerWith(fontFolder: string | undefined): NodeCompiler {
  const known = compilers.get(fontFolder);
  if (known) return known;
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders(fontFolder) }] });
  compilers.set(fontFolder, compiler);
  return compiler;
}
