import type { Definition } from '#domain/programme/definition.ts';
import type { Doubt } from './panel-page.ts';

/** What every act on a doubted item is given. */
export interface DoubtParts {
  programme: string;
  panel: string;
  definition: Definition;
  direction: string;
  doubt: Doubt;
  /** Of the item of the rubric. */
  title: string;
  done: (what: string) => void;
}
