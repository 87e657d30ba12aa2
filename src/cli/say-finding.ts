import type { LocatedFinding } from '#server/programme/read-definition.ts';
import { isError } from '#domain/programme/finding.ts';
import type { Facts, Speak } from '#messages/speak.ts';

/** What is wrong, in one sentence. */
export function sayFinding(finding: LocatedFinding, speak: Speak): string {
  const sentence = speak(`lint.finding.${finding.code}`, inWords(finding, speak));
  return isError(finding) ? sentence : speak('lint.remark', { sentence });
}

/** Names of shapes and of what may be read have words of their own; every other fact is the definition's. */
function inWords({ facts }: LocatedFinding, speak: Speak): Facts {
  const shape = (words: string) => words.split(' / ').map((word) => (shapes.includes(word) ? speak(`lint.shape.${word}`) : word)).join(' / ');
  return {
    ...facts,
    ...(facts['expected'] !== undefined && { expected: shape(facts['expected']) }),
    ...(facts['given'] !== undefined && { given: shape(facts['given']) }),
    ...(facts['reads'] !== undefined && readings.includes(facts['reads']) && { reads: speak(`lint.reads.${facts['reads']}`) }),
  };
}

const shapes = ['map', 'list', 'text', 'nothing'];
const readings = ['code', 'figure', 'date', 'region', 'state', 'creditCode', 'listKey'];
