import { resolve } from 'node:path';
import { readLists } from '#server/demo/read-lists.ts';
import { must } from './filled.ts';
import type { Actor } from './world.ts';

/** The officer loads lists of the demonstration, with where they come from. */
export async function loadLists(officer: Actor, names: readonly string[], queriedOn?: string): Promise<void> {
  const lists = await readLists(resolve('programmes/shandong-2023/demo'));
  for (const { list, bytes, issuer, documentNumber, documentDate, queried } of lists.filter((each) =>
    names.includes(each.list),
  )) {
    const source = {
      programme: 'shandong-2023',
      issuer,
      document: documentNumber,
      datedOn: documentDate,
      ...(queried && queriedOn && { queriedOn }),
    };
    must(await officer.upload(`/api/lists/${list}/versions`, `${list}.csv`, bytes, source));
  }
}
