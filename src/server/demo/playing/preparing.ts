import { readCsv } from '#domain/lists/read-csv.ts';
import { importRows } from '#server/experts/import-experts.ts';
import { loadList } from '#server/lists/load-list.ts';
import { answerParticipation } from '#server/participation/answer-participation.ts';
import { participationsOf } from '#server/participation/participation.store.ts';
import type { Player } from '../players.ts';
import type { Stage } from '../stage.ts';

/** Lists and pool before the call, and joint units that say they take part. */
export const preparing: Readonly<Record<string, Player>> = {
  async 'load-list'(stage, row) {
    const { deps } = stage;
    const list = stage.lists.find(({ list: code }) => code === row.list);
    const [programme] = deps.programmes.all();
    if (!list || !programme) throw new Error(`The demonstration has no list ${row.list}`);
    if (list.list === 'experts')
      return importRows(
        deps,
        await stage.person(row.who, 'pool-officer'),
        expertRows(list.bytes.toString('utf8')),
      );

    return loadList(deps, await stage.person(row.who, 'programme-officer'), {
      programme: programme.definition.about.code,
      list: list.list,
      issuer: list.issuer,
      document: list.documentNumber,
      datedOn: Temporal.PlainDate.from(list.documentDate),
      queriedOn: list.queried ? today(stage) : undefined,
      bytes: list.bytes,
    });
  },

  /** Whoever is asked in the file of this case, from the account of the one who answers. */
  async 'confirm-participation'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    const person = await stage.person(row.who, 'joint-administrator');
    const asked = (await participationsOf(stage.deps.db, person.organisation)).filter(
      (each) => each.number === file?.number && each.state === 'invited',
    );
    const [participation] = asked;
    return participation
      ? answerParticipation(stage.deps, person, { id: participation.id, answer: 'confirmed' })
      : 'skipped';
  },
};

const today = ({ deps }: Stage): Temporal.PlainDate =>
  deps
    .now()
    .toZonedDateTimeISO(deps.programmes.all()[0]?.settings.text('timeZone') ?? 'UTC')
    .toPlainDate();

function expertRows(text: string): Record<string, string>[] {
  const [header, ...records] = readCsv(text);
  return records.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((column, place) => [column, cells[place] ?? ''])),
  );
}
