import { createHash } from 'node:crypto';
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { canonicalJson } from '#domain/canonical-json.ts';
import { type Definition, definitionSchema } from '#domain/programme/definition.ts';
import { type Finding, isError, type Path } from '#domain/programme/finding.ts';
import { type Gathered, gatherParts } from '#domain/programme/gather-parts.ts';
import { lintWords } from '#domain/programme/lint/words.ts';
import { lint } from '#domain/programme/lint.ts';
import { schemaFindings } from '#domain/programme/schema-findings.ts';
import { writeOutHelpers } from '#domain/programme/write-out-helpers.ts';
import { type Position, positionOf } from './positions.ts';

/** A finding with the place where its author finds it. */
export type LocatedFinding = Finding & Position & { file: string };

export interface ReadProgramme {
  /** As written, for coverage and lint: there whenever the files have the right shape. */
  written?: Definition;
  /** Ready to use: helper trees written out, nothing wrong in it. */
  programme?: Programme;
  /** In the order of files and lines. */
  findings: readonly LocatedFinding[];
}

export interface Programme {
  definition: Definition;
  /** RFC 8785. */
  json: string;
  /** SHA-256 of the JSON in UTF-8, hexadecimal. */
  hash: string;
}

/** Reads a definition from the text of its files, by name. `overlay` is the text of one more, laid over the settings. */
export function readDefinition(
  texts: ReadonlyMap<string, string>,
  overlay?: { file: string; text: string },
): ReadProgramme {
  const read = new Map([...texts].map(([file, text]) => [file, parseFile(text)]));
  const laid = overlay && { file: overlay.file, ...parseFile(overlay.text) };
  const syntax = [...read, ...(laid ? [[laid.file, laid] as const] : [])].flatMap(([file, each]) =>
    each.problems.map((problem) => ({ file, ...problem })),
  );
  if (syntax.length > 0) return { findings: inOrder(syntax) };

  const gathered = gatherParts(
    [...read].map(([file, { document }]) => ({ file, content: document.toJS() })),
    laid && { file: laid.file, content: laid.document.toJS() },
  );
  const place = placer(new Map(laid ? [...read, [laid.file, laid]] : read), gathered);
  const located = (findings: readonly Finding[]) =>
    findings.map((each) => ({ ...each, ...place(each.at, each.on) }));

  const parsed = definitionSchema.safeParse(gathered.source);
  const ofFiles = gathered.findings.map(({ file, ...each }) => ({
    ...each,
    file,
    ...positionIn(read.get(file) ?? laid, each),
  }));
  if (!parsed.success) {
    const ofShape = schemaFindings(parsed.error, gathered.source).filter(({ at }) => at.length > 0); // a part that is missing is said of its file
    return { findings: inOrder([...ofFiles, ...located(ofShape)]) };
  }

  const written = parsed.data;
  const findings = inOrder([...ofFiles, ...located([...lint(written), ...lintWords(gathered.source)])]);
  if (findings.some(isError)) return { written, findings };
  return { written, programme: programmeOf(writeOutHelpers(written)), findings };
}

export function programmeOf(definition: Definition): Programme {
  const json = canonicalJson(definition);
  return { definition, json, hash: createHash('sha256').update(json).digest('hex') };
}

interface ReadFile {
  document: Document;
  lines: LineCounter;
  problems: (Finding & Position)[];
}

/** Every scalar stays a string, so that `yes`, `1.10` and dates mean what the schema says and not what YAML guesses. */
function parseFile(text: string): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  return {
    document,
    lines,
    problems: [...document.errors, ...document.warnings].map((error) => problemOf(error, text, lines)),
  };
}

function problemOf(error: YAMLError, text: string, lines: LineCounter): Finding & Position {
  const [offset] = error.pos;
  const { line, col } = lines.linePos(offset);
  const [key = ''] = /^[^:\n]*/.exec(text.slice(offset)) ?? [];
  return error.code === 'DUPLICATE_KEY'
    ? { code: 'key-twice', at: [], facts: { key }, line, column: col }
    : { code: 'yaml-syntax', at: [], facts: { why: error.message }, line, column: col };
}

/** Turns a path into the definition to a place in its files. */
function placer(files: ReadonlyMap<string, ReadFile>, { fileOf }: Gathered) {
  return (path: Path, on?: 'key'): Position & { file: string } => {
    const file = fileOf(path);
    const read = files.get(file);
    return { file, ...(read ? positionOf(read.document, read.lines, path, on) : { line: 1, column: 1 }) };
  };
}

const positionIn = (read: ReadFile | undefined, { at, on }: Finding): Position =>
  read ? positionOf(read.document, read.lines, at, on) : { line: 1, column: 1 };

const inOrder = (findings: readonly LocatedFinding[]): LocatedFinding[] =>
  [...findings].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
