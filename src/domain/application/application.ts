import type { ApplicationState } from './lifecycle.ts';

/** One file: an enterprise's application in one direction, from draft to the end of its title. */
export interface Application {
  id: string;
  /** What people say on the telephone: `31-berth-0017`. */
  number: string;
  programme: string;
  programmeVersion: string;
  direction: string;
  /** The applicant. */
  unit: string;
  /** Who checks and recommends it; the running office itself where a programme has no recommending units. */
  recommendingUnit: string;
  state: ApplicationState;
  /** Moves by one with each act; a decision names the version it saw. */
  version: number;
  /** Counts submissions: what people read as the version of the content. Nought until the first. */
  revision: number;
  /** The enterprise key this file leads under while it is live. */
  leadingKey: string | undefined;
  handler: string | undefined;
}
