import { isUsable, type ListRow, matchRows, maxAgeOf } from '#domain/eligibility/list-match.ts';
import type { OtherApplication, Outside } from '#domain/eligibility/outside.ts';
import type { Definition } from '#domain/programme/definition.ts';

export interface OutsideFacts {
  /** The day of evaluation. */
  on?: string;
  /** Lists that have been loaded, each with the day its version states. */
  lists?: Record<string, { datedOn: string; rows: ListRow[] }>;
  /** `judgement` or `judgement@subject` → answer. */
  judged?: Record<string, string>;
  /** Other live applications, by the value of the fact they share. */
  others?: Record<string, OtherApplication[]>;
}

/** Outside facts held in memory. Whatever is not said has not been loaded, judged or applied for. */
export function outsideFacts(
  definition: Definition,
  { on = '2023-06-10', lists = {}, judged = {}, others = {} }: OutsideFacts = {},
): Outside {
  return {
    rows(code, keys) {
      const list = definition.lists.find((each) => each.code === code);
      const loaded = lists[code];
      if (!list || !loaded) return undefined;
      const version = { datedOn: Temporal.PlainDate.from(loaded.datedOn) };
      return isUsable(version, maxAgeOf(definition, list), Temporal.PlainDate.from(on))
        ? matchRows(list, loaded.rows, keys)
        : undefined;
    },
    judged: (judgement, subject) => judged[subject === '' ? judgement : `${judgement}@${subject}`],
    others: (_, value) => others[value] ?? [],
  };
}
