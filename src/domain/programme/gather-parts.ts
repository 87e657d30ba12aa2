import { definitionSchema, files } from './definition.ts';
import { type Finding, finding, findingOnKey, type Path } from './finding.ts';

/** A file as YAML gives it: maps, lists and strings. */
export interface FileSource {
  file: string;
  content: unknown;
}

export interface Gathered {
  /** The whole definition as its schema reads it. */
  source: Readonly<Record<string, unknown>>;
  findings: readonly (Finding & { file: string })[];
  /** The file in which a path of the definition stands. */
  fileOf: (path: Path) => string;
}

type Entries = Readonly<Record<string, unknown>>;

const parts = Object.keys(definitionSchema.shape);
const homes: ReadonlyMap<string, string> = new Map(
  Object.entries(files).flatMap(([file, held]) => held.map((part): [string, string] => [part, file])),
);
export const homeOf = (part: string): string => homes.get(part) ?? 'programme.yaml';

/** Puts the files of a folder together to one definition, and lays an overlay over its settings. */
export function gatherParts(folder: readonly FileSource[], overlay?: FileSource): Gathered {
  const findings: (Finding & { file: string })[] = [];
  const source: Record<string, unknown> = {};

  for (const { file, content } of folder) {
    if (!Object.hasOwn(files, file))
      findings.push({ file, ...finding('file-unknown', [], { file, files: Object.keys(files).join(', ') }) });
    for (const [part, value] of Object.hasOwn(files, file) && isEntries(content)
      ? Object.entries(content)
      : []) {
      if (homeOf(part) === file && parts.includes(part)) source[part] = value;
      else if (parts.includes(part))
        findings.push({ file, ...findingOnKey('part-misplaced', [part], { part, file: homeOf(part) }) });
      else findings.push({ file, ...findingOnKey('unknown-key', [part], { key: part }) });
    }
  }
  for (const part of parts) {
    if (source[part] === undefined)
      findings.push({ file: homeOf(part), ...finding('part-missing', [], { part, file: homeOf(part) }) });
  }

  const { settings, laid } = layOverlay(source.settings, overlay?.content);
  if (overlay && !isEntries(overlay.content))
    findings.push({ file: overlay.file, ...finding('wrong-shape', [], { expected: 'map', given: 'text' }) });
  for (const key of isEntries(overlay?.content) ? Object.keys(overlay.content) : []) {
    if (overlay && key !== 'settings')
      findings.push({ file: overlay.file, ...findingOnKey('unknown-key', [key], { key }) });
  }

  return {
    source: settings === undefined ? source : { ...source, settings },
    findings,
    fileOf: (path) => (overlay && laid(path) ? overlay.file : homeOf(String(path[0] ?? 'about'))),
  };
}

/**
 * The settings with those of an overlay laid over them: each replaces what it names of a setting, or is one more. A value
 * laid over a setting kept per direction takes its place, and the reverse.
 */
export function layOverlay(
  settings: unknown,
  overlay: unknown,
): { settings: unknown; laid: (path: Path) => boolean } {
  const over = isEntries(overlay) && isEntries(overlay.settings) ? overlay.settings : undefined;
  if (!over || !isEntries(settings)) return { settings, laid: () => false };

  const merged = Object.entries(over).map(([code, entry]): [string, unknown] => {
    const under = settings[code];
    return [code, isEntries(under) && isEntries(entry) ? { ...withoutOther(under, entry), ...entry } : entry];
  });
  return {
    settings: { ...settings, ...Object.fromEntries(merged) },
    laid: ([part, code, key]) => {
      const entry = part === 'settings' && code !== undefined ? over[code] : undefined;
      return (
        entry !== undefined &&
        (!isEntries(settings[code ?? '']) ||
          key === undefined ||
          (isEntries(entry) && Object.hasOwn(entry, key)))
      );
    },
  };
}

const withoutOther = (under: Entries, entry: Entries): Entries => {
  const replaced = 'value' in entry ? 'perDirection' : 'perDirection' in entry ? 'value' : undefined;
  return Object.fromEntries(Object.entries(under).filter(([key]) => key !== replaced));
};

const isEntries = (content: unknown): content is Entries =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
