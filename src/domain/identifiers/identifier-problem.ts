/** Why something typed is not what it should be: a code for programs, and what its sentence says. */
export interface IdentifierProblem<Code extends string = string> {
  code: Code;
  facts: Readonly<Record<string, string>>;
}
