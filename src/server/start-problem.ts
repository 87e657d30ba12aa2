/** Why a start cannot go on, told in one line with exit status 2. The code names the sentence in `messages/…/start.ts`. */
export class StartProblem extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: string, facts: Record<string, string> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
  }
}
