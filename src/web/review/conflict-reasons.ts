import type { Definition } from '#domain/programme/definition.ts';
import type { Text } from '#domain/programme/text.ts';

/** What the programme lists as a conflict, in its words. */
export function conflictReasons({ judgements, reasons }: Definition): { code: string; label: Text }[] {
  const listed = judgements.find(({ code }) => code === 'conflict-declaration')?.reasons ?? [];
  return listed.flatMap((code) => reasons.find((reason) => reason.code === code) ?? []);
}

/** Whoever is not sure steps back, under the reason that names none in particular. */
export const unsureReason = 'conflict-other';
