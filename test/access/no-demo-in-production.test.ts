import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld } from '#test/support/world.ts';

/** Every address that a demonstration adds, as its own routes spell it. */
const files = [
  'src/server/demo/routes.ts',
  'src/server/demo/pages/paths.ts',
  'src/server/demo/pages/routes.ts',
  'src/server/demo/pages/tour-routes.ts',
];
const paths = new Set(
  files.flatMap(
    (file) => readFileSync(resolve(file), 'utf8').match(/(?<=['"`])\/(?:api\/)?demo[^'"`]*/g) ?? [],
  ),
);

test('a server in production has no page, no form and no answer of a demonstration', async () => {
  const world = await createWorld();
  expect(paths.size).toBeGreaterThan(12);
  for (const path of paths) {
    const url = path.replace(/:\w+|\$\{\w+\}/g, '65');
    for (const ask of [world.visitor.get, world.visitor.post])
      expect([url, (await ask(url)).status]).toEqual([url, 404]);
  }
  expect((await world.visitor.get('/')).text).not.toContain('demo');
  expect(world.app.routes().filter(({ url }) => url.includes('demo'))).toEqual([]);
  await world.end();
});
