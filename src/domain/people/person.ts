import type { Role } from './role.ts';

/** Somebody signed in, as one of the things he may be: a role within an organisation. An act never mixes roles. */
export interface Person {
  id: string;
  role: Role;
  /** The organisation he acts for. */
  organisation: string;
  /** The department whose office that is; nobody of a unit, or of a bureau that serves several, has one. */
  department?: string | undefined;
  membership: string;
}

/** Of somebody who works for one. Without one he finds nothing, which no id of a department is equal to. */
export const departmentOf = ({ department }: Person): string => department ?? noDepartment;

const noDepartment = '00000000-0000-0000-0000-000000000000';
