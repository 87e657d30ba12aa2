import { isUsable, maxAgeOf } from '#domain/eligibility/list-match.ts';
import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { listVersions } from './list.store.ts';
import { keptElsewhere } from './load-list.ts';

/** The lists of a programme: what each is for, its versions with where they come from, and whether it can be used today. */
export async function presentLists(deps: Deps, person: Person, code: string): Promise<object | Refusal> {
  const programme = deps.programmes.findFor(person, code);
  if (!programme) return refuse('not-found');
  const { definition, settings } = programme;
  const today = deps.now().toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  const versions = Map.groupBy(await listVersions(deps.db, programme.id), ({ list }) => list);

  return {
    lists: definition.lists
      .filter((list) => !keptElsewhere.has(list.code))
      .map((list) => {
        const mine = versions.get(list.code) ?? [];
        const newest = mine.find(({ withdrawn }) => withdrawn === null);
        return {
          list: list.code,
          mayChange: person.role === 'programme-officer',
          usable: isUsable(
            newest && { datedOn: newest.queriedOn ?? newest.datedOn },
            maxAgeOf(definition, list),
            today,
          ),
          versions: mine.map(
            ({ id: _id, list: _list, datedOn, queriedOn, importedAt, sha256, ...version }) => ({
              ...version,
              datedOn: datedOn.toString(),
              queriedOn: queriedOn?.toString() ?? null,
              importedAt: importedAt.toString(),
              sha256: sha256.toString('hex'),
            }),
          ),
        };
      }),
  };
}
