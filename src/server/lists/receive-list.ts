import type { MultipartFile } from '@fastify/multipart';
import { z } from 'zod';
import { keepable } from '#domain/keepable-text.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { day } from '#server/http/written-time.ts';
import { loadList } from './load-list.ts';

/** Where a list comes from. */
const listSource = z.strictObject({
  programme: z.string().max(60),
  issuer: z.string().trim().min(1).max(200),
  document: z.string().trim().min(1).max(200).optional(),
  datedOn: day,
  queriedOn: day.optional(),
});

/** An uploaded list: its fields before the file. */
export async function receiveList(
  deps: Deps,
  person: Person,
  list: string,
  upload: MultipartFile | undefined,
): Promise<Awaited<ReturnType<typeof loadList>> | Refusal> {
  if (!upload) return refuse('bad-input', {}, [{ field: 'file', code: 'file-required' }]);
  const fields = Object.entries(upload.fields).flatMap(([name, field]) =>
    field && !Array.isArray(field) && field.type === 'field' && field.value !== ''
      ? [[name, keepable(String(field.value))]]
      : [],
  );
  const source = listSource.safeParse(Object.fromEntries(fields));
  if (!source.success) return malformed(source.error);
  return loadList(deps, person, { ...source.data, list, bytes: await upload.toBuffer() });
}

/** The same as JSON, its file as `text`: typed, pasted, or sent by another program. */
export async function readPasted(
  deps: Deps,
  person: Person,
  list: string,
  body: unknown,
): Promise<Awaited<ReturnType<typeof loadList>> | Refusal> {
  const source = listSource.extend({ text: z.string() }).safeParse(body);
  if (!source.success) return malformed(source.error);
  const { text, ...from } = source.data;
  return loadList(deps, person, { ...from, list, bytes: Buffer.from(text) });
}

const malformed = ({ issues }: z.ZodError): Refusal =>
  refuse(
    'bad-input',
    {},
    issues.map(({ path }) => ({ field: path.join('.'), code: 'field-format' })),
  );
