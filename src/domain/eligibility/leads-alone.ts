import type { Definition } from '#domain/programme/definition.ts';
import type { Outside } from './outside.ts';
import { conditionsOf, verdictOn } from './verdict.ts';

/**
 * Whether a programme lets an enterprise that leads in this direction lead in no other: a hard condition then fails by
 * another application of its own, whichever direction that is in. Asked of the conditions themselves, so that what holds
 * two submissions of the same instant apart is what the programme says and nothing else.
 */
export function leadsAlone(definition: Definition, direction: string): boolean {
  const others = definition.directions.map(({ code }) => code).filter((code) => code !== direction);
  return others.every((other) => refusedBeside(definition, direction, other));
}

const refusedBeside = (definition: Definition, direction: string, other: string): boolean =>
  conditionsOf(definition, direction)
    .filter((condition) => condition.class === 'hard')
    .some((condition) => {
      const facts = { direction, answers: new Map([['unit.creditCode', enterprise]]) };
      const { because } = verdictOn(definition, condition, facts, {
        heed: 'own-and-others',
        outside: applyingIn(other),
      });
      return because === 'other-applications';
    });

/** Any enterprise: the condition asks only whether it is the same. */
const enterprise = 'enterprise';

const applyingIn = (direction: string): Outside => ({
  rows: () => undefined,
  judged: () => undefined,
  others: (same) => (same === 'unit.creditCode' ? [{ id: 'other', cells: { direction } }] : []),
});
