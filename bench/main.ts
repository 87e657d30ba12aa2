import type { Figure } from './figure.ts';

const benches: Record<string, () => Promise<{ figures: () => Promise<Figure[]> }>> = {
  start: () => import('./start.ts'),
  conditions: () => import('./conditions.ts'),
  'application-page': () => import('./application-page.ts'),
};

const given = process.argv.slice(2);
const json = given.includes('--json');
const names = given.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !(name in benches));

if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = await benches[name]?.();
  for (const figure of (await bench?.figures()) ?? [])
    console.log(json ? JSON.stringify(figure) : line(figure));
}
process.exit(0);

function line({ bench, figure, unit, ours, baseline, baselineName, ratio, better }: Figure): string {
  return `${bench.padEnd(18)} ${figure}: ${ours} ${unit}, ${baselineName}: ${baseline} ${unit}, ratio ${ratio} (${better} is better)`;
}
