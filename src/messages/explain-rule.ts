import { type LeafFacts, stepOfLeaf } from '#domain/eligibility/explanation.ts';
import type { Step } from '#domain/eligibility/trace.ts';
import { type Asked, factsOf, sentenceOf, type Teller } from './explain-step.ts';
import type { AskedGroup, AskedOfRow } from './explain-where.ts';

/**
 * What a leaf asks, in one sentence: the rule as it holds for everybody. Several things asked of its rows are not put
 * into the sentence: they stand below it (`listed`), or it only names them.
 */
export function ruleOf(
  teller: Teller,
  leaf: LeafFacts,
  asked: AskedOfRow | AskedGroup | undefined,
  how: 'listed' | 'named',
): string {
  const wanted = leaf.wanted === 'yes';
  const step: Asked = { ...leaf, kind: leaf.node };
  const facts = factsOf(teller, step, wanted, { table: leaf.table, list: leaf.list });
  const every = !asked && everyRow.includes(leaf.node) ? 'Any' : '';
  return teller.speak(`eligibility.${wanted ? 'rule' : 'not'}.${sentenceOf(step)}${every}`, {
    ...facts,
    where: whereWords(teller, asked, how),
  });
}

const everyRow: readonly string[] = ['notInList', 'inList', 'noOther'];

function whereWords(
  { speak }: Teller,
  asked: AskedOfRow | AskedGroup | undefined,
  how: 'listed' | 'named',
): string {
  if (!asked) return '';
  if (!('parts' in asked)) return asked.words;
  return speak(how === 'named' ? 'eligibility.where.named' : `eligibility.where.${asked.joined}`);
}

/** How the rows of a table or a list are chosen: the part below `where`, and not the cells or what stands in place of a list. */
export function whereOf(teller: Teller, leaf: LeafFacts): Step | undefined {
  const step = stepOfLeaf(teller.definition, teller.direction, leaf);
  const first = step?.parts[0];
  if (step?.kind === 'notInList' || step?.kind === 'inList') return first?.parts[0];
  return first?.kind === 'cell' ? undefined : first;
}
