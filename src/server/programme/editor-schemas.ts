import { z } from 'zod';
import { expression, writtenTree } from '#domain/eligibility/tree.ts';
import { type Definition, definitionSchema, files } from '#domain/programme/definition.ts';
import { sections } from '#domain/programme/field.ts';
import { overlay } from '#domain/programme/setting.ts';
import { clauseId, code, decimal, mark, text, wholeNumber, yesNo } from '#domain/programme/text.ts';

/**
 * JSON Schemas for editors, by their place under `docs/`: one for the whole definition, and a small one for each YAML
 * file that refers to it. They say what a file may hold as it is written, before anything is read into it.
 */
export function editorSchemas(): ReadonlyMap<string, object> {
  const whole = jsonSchema(definitionSchema);
  const ofFiles = Object.entries(files).map(([file, parts]): [string, object] => [
    `schemas/${file.replace(/\.yaml$/, '')}.schema.json`,
    ofParts(file, parts),
  ]);

  return new Map<string, object>([
    [wholeSchema, { ...whole, title: 'Programme definition' }],
    ...ofFiles,
    ['schemas/overlay.schema.json', { ...jsonSchema(overlay), title: 'demo/overlay.yaml' }],
  ]);
}

const wholeSchema = 'programme-definition.schema.json';

const ofParts = (file: string, parts: readonly (keyof Definition)[]) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: file,
  type: 'object',
  properties: Object.fromEntries(
    parts.map((part) => [part, { $ref: `../${wholeSchema}#/properties/${part}` }]),
  ),
  required: parts,
  additionalProperties: false,
});

/** The words that stand all over a definition, under the names by which the schemas refer to them. */
const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  text,
  code,
  clauseId,
  mark,
  decimal,
  wholeNumber,
  yesNo,
  expression,
  sections,
  tree: writtenTree,
})) {
  named.add(schema, { id });
}

/**
 * Draft 7, which editors of YAML know. Where a definition wants text an editor's YAML sees figures, `true` and the like:
 * they are read as the text they are written in, so the schema takes them.
 */
const jsonSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    metadata: named,
    override: ({ jsonSchema: json }) => {
      const words = json.enum ?? (json.const === undefined ? undefined : [json.const]);
      if (words?.includes('true')) {
        delete json.type;
        delete json.const;
        json.enum = [
          ...new Set(
            words.flatMap((word) => (word === 'true' || word === 'false' ? [word, word === 'true'] : [word])),
          ),
        ];
      } else if (json.type === 'string' && words === undefined) {
        Object.assign(json, { type: ['string', 'number', 'boolean'] });
      }
    },
  });
