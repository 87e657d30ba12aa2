import type { Person } from '#domain/people/person.ts';
import { worksForDepartment } from '#domain/people/role.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { allVersions } from './programme.store.ts';
import { programmesOf, type RunningProgramme } from './programmes.ts';

/** What runs, held in memory: definitions are immutable, so a copy is never old. Read again when one is enabled. */
export class RunningProgrammes {
  private current = programmesOf<RunningProgramme>([]);
  private versions = new Map<string, RunningProgramme>();

  async read(db: Db): Promise<void> {
    const all = await allVersions(db);
    this.versions = new Map(all.map((programme) => [programme.version, programme]));
    this.current = programmesOf(all.filter(({ current }) => current));
  }

  all(): readonly RunningProgramme[] {
    return this.current.all();
  }

  find(code: string): RunningProgramme | undefined {
    return this.current.find(code);
  }

  /** What somebody finds: the offices of a department its own programmes, everybody else what runs. */
  allFor({ role, department }: Person): readonly RunningProgramme[] {
    const all = this.all();
    return worksForDepartment(role) ? all.filter((programme) => programme.department === department) : all;
  }

  findFor(person: Person, code: string): RunningProgramme | undefined {
    return this.allFor(person).find(({ definition }) => definition.about.code === code);
  }

  /** A version, current or earlier, by the hash of its definition. */
  ofHash(code: string, hash: string): RunningProgramme | undefined {
    return [...this.versions.values()].find(
      (each) => each.definition.about.code === code && each.hash === hash,
    );
  }

  /** The version a file was begun under; a file never outlives the row it refers to. */
  ofVersion(version: string): RunningProgramme {
    const programme = this.versions.get(version);
    if (!programme) throw new Error(`No programme version ${version}`);
    return programme;
  }

  ofId(programme: string): RunningProgramme {
    const found = this.current.all().find(({ id }) => id === programme);
    if (!found) throw new Error(`No programme ${programme}`);
    return found;
  }
}
