import type { Person } from '#domain/people/person.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { drawsOf } from '#server/draw/draw.store.ts';
import { acceptedFiles, insertAssignments } from './assignment.store.ts';
import { changePanel, type PanelAsked } from './change-panel.ts';
import { seatsOf } from './panel.store.ts';

/** Gives every file of the direction to everybody on the panel. Done again, it brings in files accepted since. */
export function assignFiles(
  deps: Deps,
  person: Person,
  asked: PanelAsked,
): Promise<{ files: number; seats: number; assigned: number } | Refusal> {
  const act = 'assign';
  return changePanel(deps, person, asked, act, async (trx, panel, _at, programme) => {
    const draw = (await drawsOf(trx, programme.id, panel.direction)).find(
      ({ rule }) => rule.panel === asked.panel,
    );
    if (draw?.state !== 'drawn') return refuse('out-of-turn', { act, number: asked.panel });

    const seats = await seatsOf(trx, panel.id);
    const files = await acceptedFiles(trx, programme.id, panel.direction);
    const most = programme.settings.int('filesPerPanel');
    if (seats.length < draw.take || files.length === 0 || files.length > most) {
      return refuse('assignment-infeasible', {
        readers: `${draw.take}`,
        most: `${most}`,
        given: `${seats.length}`,
        files: `${files.length}`,
      });
    }
    const pairs = files.flatMap(({ id }) => seats.map(({ expert }) => ({ application: id, expert })));
    return {
      files: files.length,
      seats: seats.length,
      assigned: await insertAssignments(trx, panel.id, pairs),
    };
  });
}
