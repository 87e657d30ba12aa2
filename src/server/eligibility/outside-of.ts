import { createHash } from 'node:crypto';
import type { Answers } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { answerThatCounts, type RecordedAnswer } from '#domain/eligibility/judgement-that-counts.ts';
import { isUsable, type ListRow, matchRows, maxAgeOf, nameKey } from '#domain/eligibility/list-match.ts';
import type { Outside } from '#domain/eligibility/outside.ts';
import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { type OpinionRequest, standingOpinion } from '#domain/recommendation/opinion.ts';
import { opinionDigest } from '#server/opinion/keep-opinion-in-step.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { LoadedVersion, StoredRow } from './outside.store.ts';

export interface LoadedOutside {
  outside: Outside;
  /** The versions of lists that were looked at: named by every stored verdict. */
  listVersions: readonly string[];
}

/** What is recorded of a file and of the lists, whatever its answers are. */
export interface Recorded {
  /** The newest of each list, of the programme or of the whole installation. */
  versions: readonly LoadedVersion[];
  /** The newest first. */
  judgements: readonly RecordedAnswer[];
  /** The newest first. */
  requests: readonly (OpinionRequest & { subject: string })[];
}

/** What the answers' own keys find: rows of lists, and other files that lead under the same code. */
export interface Found {
  stored: readonly StoredRow[];
  others: readonly { number: string; direction: string }[];
}

/** By what rows and other files are found. */
export interface Keys {
  versions: readonly string[];
  /** Versions that come whole: of lists that have keys of their own. */
  whole: readonly string[];
  creditCode: string;
  nameKey: string;
}

export function keysOf(
  programme: RunningProgramme,
  answers: Answers,
  versions: readonly LoadedVersion[],
): Keys {
  const { lists } = programme.definition;
  const byOwnKeys = lists.filter(({ otherKeys }) =>
    Object.keys(otherKeys).some((code) => word(answers, code) !== ''),
  );
  const known = versions.filter(({ list }) => lists.some(({ code }) => code === list));
  return {
    versions: known.map(({ id }) => id),
    whole: known.filter(({ list }) => byOwnKeys.some(({ code }) => code === list)).map(({ id }) => id),
    creditCode: normaliseCreditCode(word(answers, 'unit.creditCode')),
    nameKey: nameKey(word(answers, 'unit.name')),
  };
}

/** What lists, named people and other applications say of a file on this day. */
export function outsideOf(
  programme: RunningProgramme,
  { direction }: Pick<Application, 'direction'>,
  answers: Answers,
  at: Temporal.Instant,
  { versions, judgements, requests, stored, others }: Recorded & Found,
): LoadedOutside {
  const { definition, settings } = programme;
  const today = at.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  const asked = requests.filter(({ subject }) => subject === knownJudgements.opinion);
  const opinion =
    asked.length === 0
      ? undefined
      : standingOpinion(asked, opinionDigest(programme, direction, answers).toString('hex'));

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
  return { outside, listVersions: keysOf(programme, answers, versions).versions };
}

/** The same row loaded anew keeps its id, so that what was judged of it stays judged. */
export const rowId = (list: string, cells: Readonly<Record<string, string>>): string =>
  `${list}:${createHash('sha256').update(canonicalJson(cells)).digest('hex').slice(0, 16)}`;

function word(answers: Answers, code: string): string {
  const answer = answers.get(code);
  return typeof answer === 'string' ? answer : '';
}
