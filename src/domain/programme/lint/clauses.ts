import type { Clause } from '../clause.ts';
import { definedIds } from '../coverage.ts';
import type { Definition } from '../definition.ts';
import { counted, type Finding, finding, located, type Path } from '../finding.ts';
import { knownPages } from '../known-pages.ts';
import { formParts } from './form-parts.ts';

/** What may decide an obligation of each kind: at least one of these meets it. */
const deciders: Readonly<Record<Clause['kind'], readonly string[]>> = {
  rule: ['condition', 'preference', 'setting', 'criterion'],
  stage: ['stage'],
  judgement: ['judgement', 'criterion'],
  information: ['page'],
};

/** Every obligation of the guide is met by something that exists and is of its kind. */
export function* lintClauses(definition: Definition): Generator<Finding> {
  const defined = definedIds(definition);
  const prefixes = definition.clauseGroups.map(({ prefix }) => prefix);

  for (const { entry: clause, at } of located(definition.clauses, 'clauses')) {
    if (!prefixes.some((prefix) => clause.code.startsWith(`${prefix}.`))) {
      yield finding('clause-outside-groups', at, { clause: clause.code });
    }
    if (clause.withdrawn) continue;
    if (clause.by.length === 0) yield finding('clause-met-by-nothing', at, { clause: clause.code });

    const kinds = clause.by.map((id) => id.slice(0, id.indexOf(':')));
    for (const { entry: id, at: place } of counted(clause.by, ...at, 'by')) {
      if (!defined.has(id)) yield finding('met-by-unknown', place, { clause: clause.code, by: id });
      else if (id.startsWith('page:') && clause.kind !== 'information') {
        yield finding('met-by-wrong-kind', place, {
          clause: clause.code,
          kind: clause.kind,
          needs: deciders[clause.kind].join(', '),
        });
      }
    }
    if (clause.by.length > 0 && !kinds.some((kind) => deciders[clause.kind].includes(kind))) {
      yield finding('met-by-wrong-kind', [...at, 'by'], {
        clause: clause.code,
        kind: clause.kind,
        needs: deciders[clause.kind].join(', '),
      });
    }
  }
}

export function* lintClauseGroups({ clauseGroups, directions }: Definition): Generator<Finding> {
  const seen = new Set<string>();
  for (const { entry: group, at } of counted(clauseGroups, 'clauseGroups')) {
    if (seen.has(group.prefix))
      yield finding('clause-group-twice', [...at, 'prefix'], { group: group.prefix });
    seen.add(group.prefix);
  }
  for (const { entry: direction, at } of located(directions, 'directions')) {
    if (!seen.has(direction.clauseGroup))
      yield finding('clause-group-unknown', [...at, 'clauseGroup'], { group: direction.clauseGroup });
  }
}

export function* lintPages({ about }: Definition): Generator<Finding> {
  for (const { entry: page, at } of counted(about.pages, 'about', 'pages')) {
    if (!knownPages.includes(page))
      yield finding('page-not-built', at, { page, pages: knownPages.join(', ') });
  }
}

/** Every clause named anywhere stands in the guide. */
export function* lintClauseMentions(definition: Definition): Generator<Finding> {
  const clauses = new Set(definition.clauses.map(({ code }) => code));
  for (const { clause, at } of clausesNamed(definition)) {
    if (!clauses.has(clause)) yield finding('clause-unknown', at, { clause });
  }
}

type Named = { clause: string; at: Path };

const named = (clauses: readonly string[], at: Path): Named[] =>
  clauses.map((clause, index) => ({ clause, at: [...at, 'clauses', index] }));

function* clausesNamed(definition: Definition): Generator<Named> {
  const { commonConditions, directionConditions, rubrics } = definition;

  for (const each of located(commonConditions, 'commonConditions')) yield* named(each.entry.clauses, each.at);
  for (const [direction, conditions] of Object.entries(directionConditions)) {
    for (const each of located(conditions, 'directionConditions', direction))
      yield* named(each.entry.clauses, each.at);
  }
  for (const { entry, at } of formParts(definition)) yield* named(entry.clauses, at);
  for (const [direction, rubric] of Object.entries(rubrics)) {
    for (const each of located(rubric.criteria, 'rubrics', direction, 'criteria'))
      yield* named(each.entry.clauses, each.at);
  }
  for (const { entry, at } of located(definition.preferences, 'preferences'))
    yield { clause: entry.clause, at: [...at, 'clause'] };
  for (const part of ['attachments', 'settings', 'interpretations', 'stages'] as const) {
    for (const each of located<{ code: string; clauses: string[] }>(definition[part], part))
      yield* named(each.entry.clauses, each.at);
  }
}
