import type { Application } from '#domain/application/application.ts';
import type { Letter } from './notify.ts';

type Readers = Pick<Letter, 'organisation' | 'roles'>;

/** Whoever fills in and submits for the unit of a file. */
export const toApplicant = ({ unit }: Pick<Application, 'unit'>): Readers => ({
  organisation: unit,
  roles: ['unit-administrator', 'filler'],
});

/** Whoever checks and signs for the unit that recommended it. */
export const toRecommender = ({ recommendingUnit }: Pick<Application, 'recommendingUnit'>): Readers => ({
  organisation: recommendingUnit,
  roles: ['recommending-clerk', 'recommending-leader'],
});
