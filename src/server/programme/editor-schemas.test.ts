import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { harbour, patch } from '#test/support/patch-programme.ts';
import { editorSchemas } from './editor-schemas.ts';

const docs = join(import.meta.dirname, '../../../docs');
const schemas = editorSchemas();

test.each([...schemas.keys()])(
  'docs/%s says what the schema of a definition says now (node bin/generate-schemas.ts)',
  (file) => {
    expect(JSON.parse(readFileSync(join(docs, file), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schemas.get(file))),
    );
  },
);

const editor = z.fromJSONSchema(
  schemas.get('programme-definition.schema.json') as Parameters<typeof z.fromJSONSchema>[0],
);
/** As an editor reads it: figures are figures, `true` is true. */
const inEditor = (texts: Map<string, string>) =>
  editor.safeParse(Object.assign({}, ...[...texts.values()].map((text) => parse(text)))).success;

test.each([
  [true, 'programme.yaml', 'about/year', '2031'],
  [true, 'programme.yaml', 'about/year', '"2031"'],
  [false, 'programme.yaml', 'about/year', 'soon'],
  [true, 'conditions.yaml', 'directionConditions/berth/shore-power/tree', '{ not: heavy }'],
  [false, 'conditions.yaml', 'directionConditions/berth/shore-power/tree', '{ isnt: heavy }'],
  [true, 'stages.yaml', 'stages/ranking/closes', 'rankingOn⏎    optional: true'],
  [false, 'stages.yaml', 'stages/ranking/closes', 'rankingOn⏎    optional: perhaps'],
])('an editor says %s of %s with %s: %s', (accepted, file, path, becomes) => {
  expect(inEditor(patch(harbour(), file, path, becomes))).toBe(accepted);
});
