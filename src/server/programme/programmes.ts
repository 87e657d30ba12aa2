import { type Lifecycle, lifecycleOf } from '#domain/application/lifecycle.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type Settings, settingsOf } from '#domain/programme/settings-of.ts';

/** A programme that this installation runs: its definition as read, and the hash that verdicts and numbers name. */
export interface EnabledProgramme {
  definition: Definition;
  /** SHA-256 of the definition's canonical JSON, in hexadecimal. */
  hash: string;
}

/** The same with its rows, for whoever acts in it. */
export interface RunningProgramme extends EnabledProgramme {
  id: string;
  version: string;
  /** The organisation that runs it. */
  department: string;
  lifecycle: Lifecycle;
  settings: Settings;
}

/** The programmes of this installation, newest first. */
export interface Programmes {
  all: () => readonly EnabledProgramme[];
  find: (code: string) => EnabledProgramme | undefined;
}

export function programmesOf<Enabled extends EnabledProgramme>(list: readonly Enabled[]) {
  const newestFirst = list.toSorted((a, b) => b.definition.about.year - a.definition.about.year);
  const byCode = new Map(list.map((programme) => [programme.definition.about.code, programme]));

  return {
    all: (): readonly Enabled[] => newestFirst,
    find: (code: string): Enabled | undefined => byCode.get(code),
  };
}

export const running = (row: {
  id: string;
  version: string;
  department: string;
  hash: string;
  definition: Definition;
}): RunningProgramme => ({
  ...row,
  lifecycle: lifecycleOf(new Set(row.definition.stages.filter(({ on }) => on).map(({ code }) => code))),
  settings: settingsOf(row.definition),
});
