import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Person } from '#domain/people/person.ts';
import { coverage } from '#domain/programme/coverage.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { chooseDepartment } from './choose-department.ts';
import { enableProgramme } from './enable-programme.ts';
import { readProgrammeFolder } from './read-programme-folder.ts';

const shipped = resolve(import.meta.dirname, '../../../programmes');

/** The programmes that lie in the folder: what is wrong in each, how much of its guide is met, and what is in force. */
export async function presentOffered({ programmes }: Deps) {
  const names = (await readdir(shipped, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return {
    offered: await Promise.all(
      names.map(async (name) => {
        const { written, programme, findings } = await readProgrammeFolder(join(shipped, name));
        const inForce = written && programmes.find(written.about.code)?.hash;
        return {
          name,
          title: written?.about.title ?? null,
          findings: findings.map(({ code, file, line, column, facts }) => ({
            code,
            file,
            line,
            column,
            facts,
          })),
          coverage: written ? (({ total, covered }) => ({ total, covered }))(coverage(written)) : null,
          hash: programme?.hash ?? null,
          inForce: inForce ?? null,
        };
      }),
    ),
  };
}

/** Puts one in force. With a finding it cannot be; a prefix of file numbers serves one programme only. */
export async function enableOffered(
  deps: Deps,
  person: Person,
  { name, department: asked }: { name: string; department?: string | undefined },
): Promise<{ code: string; hash: string } | Refusal> {
  const known = (await readdir(shipped)).includes(name);
  if (!known) return refuse('not-found');
  const { programme, findings } = await readProgrammeFolder(join(shipped, name));
  if (!programme) {
    return refuse(
      'bad-input',
      {},
      findings.map(({ code, file, line }) => ({
        field: `${file}:${line}`,
        code: 'programme-finding',
        facts: { finding: code },
      })),
    );
  }
  const { code, numberPrefix } = programme.definition.about;
  const other = deps.programmes
    .all()
    .find(
      ({ definition }) => definition.about.numberPrefix === numberPrefix && definition.about.code !== code,
    );
  if (other)
    return refuse('bad-input', {}, [
      { field: 'numberPrefix', code: 'prefix-taken', facts: { given: numberPrefix } },
    ]);

  const department = await chooseDepartment(deps.db, person, code, asked);
  if (isRefusal(department)) return department;
  const refusal = await enableProgramme(deps, person, programme, department);
  return refusal ?? { code, hash: programme.hash };
}
