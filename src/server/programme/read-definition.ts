import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/canonical-json.ts';
import { type Definition, definitionSchema } from '#domain/programme/definition.ts';
import { type Finding, isError } from '#domain/programme/finding.ts';
import { gatherParts } from '#domain/programme/gather-parts.ts';
import { lintWords } from '#domain/programme/lint/words.ts';
import { lint } from '#domain/programme/lint.ts';
import { schemaFindings } from '#domain/programme/schema-findings.ts';
import { writeOutHelpers } from '#domain/programme/write-out-helpers.ts';
import { type ParsedFile, type Position, positionOf } from './parsed-file.ts';

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

/** Reads a definition from its files, by name. `overlay` is one more file, laid over the settings. */
export function readDefinition(
  folder: ReadonlyMap<string, ParsedFile>,
  overlay?: { file: string; parsed: ParsedFile },
): ReadProgramme {
  const files = new Map(overlay ? [...folder, [overlay.file, overlay.parsed]] : folder);
  const syntax = [...files].flatMap(([file, { problems }]) =>
    problems.map((problem) => ({ file, ...problem })),
  );
  if (syntax.length > 0) return { findings: inOrder(syntax) };

  const gathered = gatherParts(
    [...folder].map(([file, { document }]) => ({ file, content: document.toJS() })),
    overlay && { file: overlay.file, content: overlay.parsed.document.toJS() },
  );
  const located = (findings: readonly (Finding & { file?: string })[]) =>
    findings.map((each) => placed(each, each.file ?? gathered.fileOf(each.at), files));

  const parsed = definitionSchema.safeParse(gathered.source);
  if (!parsed.success) {
    const ofShape = schemaFindings(parsed.error, gathered.source).filter(({ at }) => at.length > 0); // a part that is missing is said of its file
    return { findings: inOrder(located([...gathered.findings, ...ofShape])) };
  }

  const written = parsed.data;
  const findings = inOrder(located([...gathered.findings, ...lint(written), ...lintWords(gathered.source)]));
  if (findings.some(isError)) return { written, findings };
  return { written, programme: programmeOf(writeOutHelpers(written)), findings };
}

export function programmeOf(definition: Definition): Programme {
  const json = canonicalJson(definition);
  return { definition, json, hash: createHash('sha256').update(json).digest('hex') };
}

/** A finding at its line and column; at the beginning of a file that is not there. */
function placed(finding: Finding, file: string, files: ReadonlyMap<string, ParsedFile>): LocatedFinding {
  const parsed = files.get(file);
  const position = parsed ? positionOf(parsed, finding.at, finding.on) : { line: 1, column: 1 };
  return { ...finding, ...position, file };
}

const inOrder = (findings: readonly LocatedFinding[]): LocatedFinding[] =>
  findings.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
