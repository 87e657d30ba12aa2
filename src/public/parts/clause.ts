import type { ClauseGroup } from '#domain/programme/clause.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../reader.ts';

/** The chapter or item a clause stands in: the group with the longest prefix of its id. */
export const groupOf = ({ clauseGroups }: Definition, id: string): ClauseGroup | undefined =>
  clauseGroups
    .filter(({ prefix }) => id === prefix || id.startsWith(`${prefix}.`))
    .reduce<ClauseGroup | undefined>(
      (longest, each) => (longest && longest.prefix.length > each.prefix.length ? longest : each),
      undefined,
    );

/** A clause's id as people say it: the guide's own number and our count within it. */
export function clauseNumber(definition: Definition, id: string, { text }: Reader): string {
  const group = groupOf(definition, id);
  return group ? `${text(group.number)}·${id.slice(group.prefix.length + 1)}` : id;
}

/** Links to the rows of the guide page. */
export function clauseLinks(
  definition: Definition,
  ids: readonly string[],
  reader: Reader,
): Html | undefined {
  if (ids.length === 0) return undefined;
  const links = ids.map(
    (id) =>
      html`<a href="${paths.guide(definition.about.code, id)}">${clauseNumber(definition, id, reader)}</a> `,
  );
  return html`<span class="clauses">${links}</span>`;
}
