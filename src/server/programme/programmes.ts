import type { Definition } from '#domain/programme/definition.ts';

/** A programme that this installation runs: its definition as read, and the hash that verdicts and numbers name. */
export interface EnabledProgramme {
  definition: Definition;
  /** SHA-256 of the definition's canonical JSON, in hexadecimal. */
  hash: string;
}

/** The programmes of this installation, newest first. */
export interface Programmes {
  all: () => readonly EnabledProgramme[];
  find: (code: string) => EnabledProgramme | undefined;
}

export function programmesOf(list: readonly EnabledProgramme[]): Programmes {
  const newestFirst = list.toSorted((a, b) => b.definition.about.year - a.definition.about.year);
  const byCode = new Map(list.map((programme) => [programme.definition.about.code, programme]));

  return { all: () => newestFirst, find: (code) => byCode.get(code) };
}
