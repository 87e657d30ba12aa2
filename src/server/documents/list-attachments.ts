import { slotsOf } from '#domain/form/form.ts';
import { formatBytes, formatHash } from '#domain/formats.ts';
import type { Definition } from '#domain/programme/definition.ts';
import type { AttachmentSlot } from './documents.ts';

export interface ListedFile {
  slot: string;
  name: string;
  bytes: number;
  sha256: string;
}

/** The files of an application under the titles of their slots, in the order of the programme; slots without files are left out. */
export function listAttachments(
  definition: Definition,
  direction: string,
  files: readonly ListedFile[],
): AttachmentSlot[] {
  const bySlot = Map.groupBy(files, ({ slot }) => slot);
  const known = slotsOf(definition, direction).map(({ code, title }) => ({ code, title: title.zh }));
  // A file that was attached stays listed, whatever its slot has become.
  const others = [...bySlot.keys()]
    .filter((slot) => !known.some(({ code }) => code === slot))
    .map((code) => ({ code, title: code }));

  return [...known, ...others].flatMap(({ code, title }) => {
    const there = bySlot.get(code) ?? [];
    if (there.length === 0) return [];
    return [
      {
        slot: title,
        files: there.map(({ name, bytes, sha256 }) => ({
          name,
          size: formatBytes(bytes),
          hash: formatHash(sha256),
        })),
      },
    ];
  });
}
