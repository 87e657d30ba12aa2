import { createHash } from 'node:crypto';
import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { answerThatCounts } from '#domain/eligibility/judgement-that-counts.ts';
import { isUsable, type ListRow, matchRows, maxAgeOf, nameKey } from '#domain/eligibility/list-match.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { standingOpinion } from '#domain/recommendation/opinion.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { opinionDigest } from '#server/opinion/keep-opinion-in-step.ts';
import { requestsOf } from '#server/opinion/opinion.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { judgementsOf, newestVersions, othersLeading, rowsConcerning } from './outside.store.ts';

export interface LoadedOutside {
  outside: Outside;
  /** The versions of lists that were looked at: named by every stored verdict. */
  listVersions: readonly string[];
}

/** What lists, named people and other applications say of a file on this day. */
export async function loadOutside(
  db: Db,
  programme: RunningProgramme,
  application: Pick<Application, 'id' | 'programme' | 'direction'>,
  answers: Answers,
  at: Temporal.Instant,
): Promise<LoadedOutside> {
  const { definition, settings } = programme;
  const today = at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  const creditCode = normaliseCreditCode(word(answers, 'unit.creditCode'));

  const versions = (await newestVersions(db, application.programme)).filter(({ list }) =>
    definition.lists.some(({ code }) => code === list),
  );
  const byOwnKeys = definition.lists.filter(({ otherKeys }) => Object.keys(otherKeys).some((code) => word(answers, code) !== ''));
  const stored = await rowsConcerning(db, {
    versions: versions.map(({ id }) => id),
    whole: versions.filter(({ list }) => byOwnKeys.some(({ code }) => code === list)).map(({ id }) => id),
    creditCode,
    nameKey: nameKey(word(answers, 'unit.name')),
  });
  const judgements = await judgementsOf(db, application.id);
  const requests = await requestsOf(db, application.id);
  const opinion = standingOpinion(
    requests.filter(({ subject }) => subject === knownJudgements.opinion),
    opinionDigest(programme, application.direction, answers).toString('hex'),
  );
  const others = await othersLeading(db, application.programme, creditCode, application.id);

  const outside: Outside = {
    rows(code, keys) {
      const list = definition.lists.find((each) => each.code === code);
      const version = versions.find((each) => each.list === code);
      if (!list || !version || !isUsable(version, maxAgeOf(definition, list), today)) return undefined;

      const rows = stored
        .filter((row) => row.version === version.id)
        .map(
          ({ cells }): ListRow => ({
            id: rowId(code, cells),
            cells,
            document: version.document ?? undefined,
            datedOn: version.datedOn.toString(),
          }),
        );
      return matchRows(list, rows, keys);
    },
    judged(code, subject) {
      if (code === knownJudgements.opinion) return opinion;
      const judgement = definition.judgements.find((each) => each.code === code);
      if (!judgement) return undefined;
      return answerThatCounts(
        judgement,
        judgements.filter((each) => each.judgement === code && each.subject === subject),
      );
    },
    others: (_same, _value) => others.map(({ number, direction }) => ({ id: number, cells: { direction } })),
  };
  return { outside, listVersions: versions.map(({ id }) => id) };
}

/** The same row loaded anew keeps its id, so that what was judged of it stays judged. */
export const rowId = (list: string, cells: Readonly<Record<string, string>>): string =>
  `${list}:${createHash('sha256').update(canonicalJson(cells)).digest('hex').slice(0, 16)}`;

function word(answers: Answers, code: string): string {
  const answer = answers.get(code);
  return typeof answer === 'string' ? answer : '';
}
