import type { Role } from './role.ts';

/** Somebody signed in, as one of the things he may be: a role within an organisation. An act never mixes roles. */
export interface Person {
  id: string;
  role: Role;
  /** The organisation he acts for. */
  organisation: string;
  membership: string;
}

export const isOf = (person: Person, ...roles: readonly Role[]): boolean => roles.includes(person.role);
