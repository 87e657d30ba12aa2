import { type Finding, isError } from '#domain/programme/finding.ts';
import type { Facts, Speak } from '#messages/speak.ts';

/** What is wrong, in one sentence. */
export function sayFinding(finding: Pick<Finding, 'code' | 'facts'>, speak: Speak): string {
  const sentence = speak(`lint.finding.${finding.code}`, inWords(finding, speak));
  return isError(finding) ? sentence : speak('lint.remark', { sentence });
}

/** Names of shapes and of what may be read have words of their own; every other fact is the definition's. */
function inWords({ facts }: Pick<Finding, 'facts'>, speak: Speak): Facts {
  const { expected, given, reads } = facts;
  const shape = (words: string) =>
    words
      .split(' / ')
      .map((word) => (shapes.includes(word) ? speak(`lint.shape.${word}`) : word))
      .join(' / ');
  return {
    ...facts,
    ...(expected !== undefined && { expected: shape(expected) }),
    ...(given !== undefined && { given: shape(given) }),
    ...(reads !== undefined && readings.includes(reads) && { reads: speak(`lint.reads.${reads}`) }),
  };
}

const shapes = ['map', 'list', 'text', 'nothing'];
const readings = ['code', 'figure', 'date', 'region', 'state', 'creditCode', 'listKey'];
