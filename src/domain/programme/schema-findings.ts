import type { z } from 'zod';
import { type Finding, type FindingCode, finding, findingOnKey, type Path } from './finding.ts';

type Issue = z.core.$ZodIssue;

/** Codes that the schemas of a definition give as their own message. */
const ownCodes: readonly FindingCode[] = [
  'code-malformed',
  'clause-id-malformed',
  'met-by-malformed',
  'not-a-whole-number',
  'not-a-decimal',
];

/** What a schema found wrong with a source, one finding for each thing. */
export const schemaFindings = (error: z.ZodError, source: unknown): Finding[] =>
  error.issues.flatMap((issue) => [...ofIssue(issue as Issue, [], source)]);

function* ofIssue(issue: Issue, above: Path, source: unknown): Generator<Finding> {
  const at: Path = [...above, ...(issue.path as Path)];
  const given = valueAt(source, at);

  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) yield findingOnKey('unknown-key', [...at, key], { key });
      return;
    case 'invalid_key':
      for (const each of issue.issues)
        yield findingOnKey(ownCode(each.message) ?? 'wrong-format', at, {
          value: String(at.at(-1)),
          why: each.message,
        });
      return;
    case 'invalid_union':
      return yield* ofUnion(issue.errors as Issue[][], at, source);
    case 'invalid_type':
      if (given === undefined)
        yield finding('missing-key', at.slice(0, -1), { key: String(at.at(-1) ?? '') });
      else yield finding('wrong-shape', at, { expected: yamlWord(issue.expected), given: shapeOf(given) });
      return;
    case 'invalid_value':
      if (given === undefined)
        yield finding('missing-key', at.slice(0, -1), { key: String(at.at(-1) ?? '') });
      else if (typeof given !== 'string')
        yield finding('wrong-shape', at, { expected: 'text', given: shapeOf(given) });
      else yield finding('not-one-of', at, { value: given, allowed: issue.values.map(String).join(', ') });
      return;
    case 'too_small':
      return yield finding('empty', at, { least: String(issue.minimum) });
    default:
      yield finding(ownCode(issue.message) ?? 'wrong-format', at, {
        value: typeof given === 'string' ? given : shapeOf(given),
        why: issue.message,
      });
  }
}

const ownCode = (message: string): FindingCode | undefined => ownCodes.find((code) => code === message);

/**
 * Of the forms that something may take, the one its author meant: that with the fewest faults of the whole. What is then
 * wrong within that form is said, and not that it fits none of two dozen.
 */
function* ofUnion(forms: readonly Issue[][], at: Path, source: unknown): Generator<Finding> {
  const faults = forms.map((issues) => issues.filter(isAboutTheWhole).length);
  const fewest = Math.min(...faults);
  const meant = forms[faults.indexOf(fewest)];
  if (meant && faults.filter((each) => each === fewest).length === 1) {
    for (const issue of meant) yield* ofIssue(issue, at, source);
    return;
  }
  const given = valueAt(source, at);
  const kinds = forms.flatMap(kindsOf);
  if (isMap(given) && kinds.length > 0)
    yield finding('node-unknown', at, {
      keys: Object.keys(given).join(', '),
      kinds: [...new Set(kinds)].join(', '),
    });
  else
    yield finding('wrong-shape', at, {
      expected: [...new Set(forms.flatMap(expectedOf))].join(' / '),
      given: shapeOf(given),
    });
}

/** The thing as a whole is of another shape, lacks the key that makes it this form, or has one that is another's. */
const isAboutTheWhole = (issue: Issue): boolean =>
  issue.path.length === 0
    ? issue.code !== 'invalid_union' ||
      (issue.errors as Issue[][]).every((each) => each.some(isAboutTheWhole))
    : issue.path.length === 1 &&
      issue.code === 'invalid_type' &&
      issue.message.endsWith('received undefined');

/** Keys that would make a form of a union the one meant, through unions within. */
const kindsOf = (issues: readonly Issue[]): string[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return (issue.errors as Issue[][]).flatMap(kindsOf);
    return issue.path.length === 1 &&
      issue.code === 'invalid_type' &&
      issue.message.endsWith('received undefined')
      ? [String(issue.path[0])]
      : [];
  });

const expectedOf = (issues: readonly Issue[]): string[] =>
  issues.flatMap((issue) => {
    if (issue.path.length > 0) return [];
    if (issue.code === 'invalid_union') return (issue.errors as Issue[][]).flatMap(expectedOf);
    if (issue.code === 'invalid_value') return issue.values.map(String);
    return issue.code === 'invalid_type' ? [yamlWord(issue.expected)] : [];
  });

const isMap = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const shapeOf = (given: unknown): string =>
  Array.isArray(given) ? 'list' : isMap(given) ? 'map' : typeof given === 'string' ? 'text' : 'nothing';

/** What the schema library calls a shape, in the words of YAML. */
const yamlWord = (shape: string): string =>
  ({ object: 'map', record: 'map', array: 'list', tuple: 'list', string: 'text' })[shape] ?? shape;

function valueAt(source: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null
        ? (within as Record<string | number, unknown>)[key]
        : undefined,
    source,
  );
}
