import { departmentOf, type Person } from '#domain/people/person.ts';

/** The office that wrote or got a letter, or the department whose programmes it is about. */
export type WhoseLetters = { organisation: string } | { department: string };

/** Whose letters somebody sees: those of his office; a supervisor all that are about files of his department. */
export const whoseLetters = (person: Person): WhoseLetters =>
  person.role === 'supervisor' ? { department: departmentOf(person) } : { organisation: person.organisation };
