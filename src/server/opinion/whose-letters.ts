import type { Person } from '#domain/people/person.ts';

/** Whose letters somebody sees: those of his office; a supervisor sees all, which is `undefined`. */
export const whoseLetters = ({ role, organisation }: Person): string | undefined =>
  role === 'supervisor' ? undefined : organisation;
