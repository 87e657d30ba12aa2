import { cityOf } from '#domain/notice/notice-order.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { readFrozen } from '#server/transparency/frozen-document.store.ts';
import { type NamedFile, namedFiles } from './named-file.store.ts';
import { rankingHash } from './propose-list.ts';
import { findRanking, rankingsOf } from './ranking.store.ts';
import { type RankingDocument, weighDirection } from './weigh-direction.ts';

/**
 * The ranking of a direction: as it was frozen, or as it would be now with the line set at `line`. `seen` is what the
 * officer proposes by: it names this very ranking.
 */
export async function presentRanking(
  deps: Deps,
  person: Person,
  asked: { programme: string; direction: string; line?: number | undefined },
) {
  const { db } = deps;
  const programme = deps.programmes.findFor(person, asked.programme);
  const direction = programme?.definition.directions.find(({ code }) => code === asked.direction);
  if (!programme || !direction) return refuse('not-found');

  const files = await namedFiles(db, { programme: programme.id, direction: direction.code });
  const frozen = await findRanking(db, programme.id, direction.code);
  if (frozen) {
    const document = await readFrozen<RankingDocument>(db, frozen.hash);
    return {
      frozen: true,
      revision: frozen.revision,
      hash: frozen.hash.toString('hex'),
      ...shown(deps, programme, document, files),
    };
  }
  const at = deps.now();
  const weighed = await weighDirection(deps, db, programme, files, { ...asked, at });
  if (isRefusal(weighed)) return weighed;

  const { document, beyond, toDraw, preferences } = weighed;
  return {
    frozen: false,
    seen: rankingHash(weighed),
    ...shown(deps, programme, document, files),
    toDraw,
    preferences: [...preferences].map(([number, { preference, standing }]) => ({
      number,
      preference,
      standing,
    })),
    remarks:
      beyond > 0
        ? [
            {
              remark: 'beyond-tolerance',
              facts: { target: `${document.target}`, given: `${document.line}`, beyond: `${beyond}` },
            },
          ]
        : [],
  };
}

/** Every direction with its ranking, where it has one: what the leadership is given. */
export async function presentSelection(deps: Deps, person: Person, code: string) {
  const { db } = deps;
  const programme = deps.programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  const files = await namedFiles(db, { programme: programme.id });
  const frozen = new Map((await rankingsOf(db, programme.id)).map((ranking) => [ranking.direction, ranking]));

  const directions = [];
  for (const direction of programme.definition.directions) {
    const ofDirection = files.filter((file) => file.direction === direction.code);
    const ranking = frozen.get(direction.code);
    const states = Object.fromEntries(
      [...Map.groupBy(ofDirection, ({ state }) => state)].map(([state, all]) => [state, all.length]),
    );
    const document = ranking && (await readFrozen<RankingDocument>(db, ranking.hash));
    directions.push({
      direction: direction.code,
      states,
      ranking: document
        ? { hash: ranking?.hash.toString('hex'), ...shown(deps, programme, document, ofDirection) }
        : null,
    });
  }
  return { programme: code, directions };
}

function shown(
  { regions }: Deps,
  { settings }: RunningProgramme,
  document: RankingDocument,
  files: readonly NamedFile[],
) {
  const byNumber = new Map(files.map((file) => [file.number, file]));
  const { rows, ...rest } = document;
  return {
    ...rest,
    guideTarget: settings.int('softQuota', document.direction),
    rows: rows.map((row) => {
      const file = byNumber.get(row.number);
      return {
        ...row,
        unit: file?.unitName ?? '',
        project: file?.projectName ?? '',
        city: regions.get(cityOf(file?.region ?? ''))?.name ?? '',
        state: file?.state ?? null,
      };
    }),
  };
}
