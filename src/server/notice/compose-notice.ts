import type { ApplicationState } from '#domain/application/lifecycle.ts';
import type { NoticeDraft, NoticeEntry } from '#domain/notice/notice-document.ts';
import { cityOf, inNoticeOrder, type NoticeOrder } from '#domain/notice/notice-order.ts';
import type { Text } from '#domain/programme/text.ts';
import { type Standing, standingByConditions } from '#domain/recognition/recognise.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { speaker } from '#messages/speak.ts';
import type { Db } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { judgeFiles } from '#server/eligibility/judge-file.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { type NamedFile, namedFiles } from '#server/selection/named-file.store.ts';
import { findNotice, newestEntries } from './notice.store.ts';

/** What the officer writes; title and text follow from the programme where he leaves them out. */
export interface NoticeWords {
  title?: Text | undefined;
  paragraphs?: readonly Text[] | undefined;
  contact: NoticeDraft['contact'];
  replaces?: NoticeDraft['replaces'];
  /** Names that the application had wrong; each as it is to be printed. */
  corrections: readonly { number: string; unit?: string | undefined; project?: string | undefined }[];
}

export interface ComposedNotice {
  draft: NoticeDraft;
  files: readonly NamedFile[];
  /** Files that are due and not named, with what stands in their way. */
  leftOut: readonly Standing[];
}

/**
 * A notice as it would be published now: of every file that has been approved, or, where it takes the place of an earlier
 * one, of those that one named and that are still on the list. Whoever no longer meets a hard condition is left out.
 */
export async function composeNotice(
  deps: Deps,
  db: Db,
  programme: RunningProgramme,
  words: NoticeWords,
  at: Temporal.Instant,
): Promise<ComposedNotice | Refusal> {
  const due = await dueFiles(db, programme, words);
  if ('refused' in due) return due;

  const standings = words.replaces ? [] : await standingsOf(deps, db, due, at);
  const leftOut = standings.filter(({ standing }) => standing !== 'recognise');
  const away = new Set(leftOut.map(({ number }) => number));
  const files = due.filter(({ number }) => !away.has(number));
  if (files.length === 0) return refusedNotice(leftOut);

  const unknown = words.corrections.findIndex(({ number }) => !files.some((file) => file.number === number));
  if (unknown !== -1)
    return refuse('bad-input', {}, [{ field: `corrections.${unknown}.number`, code: 'not-a-choice' }]);

  const { title, paragraphs } = wordsOf(programme, files.length);
  return {
    draft: {
      title: words.title ?? title,
      paragraphs: words.paragraphs ?? paragraphs,
      contact: words.contact,
      replaces: words.replaces,
      entries: entriesOf(deps, programme, files, words.corrections),
    },
    files,
    leftOut,
  };
}

async function dueFiles(
  db: Db,
  programme: RunningProgramme,
  { replaces }: NoticeWords,
): Promise<NamedFile[] | Refusal> {
  const state: ApplicationState = replaces ? 'in-notice' : 'approved';
  const files = await namedFiles(db, { programme: programme.id, states: [state] });
  if (!replaces) return files;

  const notice = await findNotice(db, programme.id, replaces.number);
  if (!notice) return refuse('not-found');
  if (notice.replacedBy !== undefined)
    return refuse('published-frozen', { publishedAt: notice.publishedAt.toString() });
  const named = await newestEntries(
    db,
    files.map(({ id }) => id),
  );
  return files.filter(({ id }) => named.get(id)?.notice === notice.id);
}

export async function standingsOf(
  deps: Deps,
  db: Db,
  files: readonly NamedFile[],
  at: Temporal.Instant,
): Promise<Standing[]> {
  const judged = await judgeFiles(deps, db, files, at);
  return judged.map(({ file, verdicts }) =>
    standingByConditions({ number: file.number, verdicts }, 'publish'),
  );
}

/** Nobody is left to be named: why, for the first of those who were due. */
function refusedNotice(leftOut: readonly Standing[]): Refusal {
  const [first] = leftOut;
  if (first?.standing === 'held') return first.why;
  if (first?.standing === 'failing')
    return refuse('condition-not-met', { act: 'publish', condition: first.conditions[0] ?? '' });
  return refuse('out-of-turn', { act: 'publish' });
}

function entriesOf(
  { regions }: Deps,
  { definition, settings }: RunningProgramme,
  files: readonly NamedFile[],
  corrections: NoticeWords['corrections'],
): NoticeEntry[] {
  const ordinals = new Map(definition.directions.map(({ code, ordinal }) => [code, ordinal]));
  const corrected = new Map(corrections.map((each) => [each.number, each]));
  const listed = files.map(({ number, direction, region, unitName, projectName }) => ({
    number,
    direction,
    region,
    ordinal: ordinals.get(direction) ?? 0,
    unit: corrected.get(number)?.unit ?? unitName,
    project: corrected.get(number)?.project ?? projectName,
  }));
  const order = settings.codes('noticeOrder') as NoticeOrder[];

  return inNoticeOrder(listed, order).map(({ number, direction, unit, project, region }, place) => {
    const code = cityOf(region);
    return {
      position: place + 1,
      number,
      direction,
      unit,
      project,
      city: { code, name: regions.get(code)?.name ?? '' },
    };
  });
}

function wordsOf({ definition }: RunningProgramme, count: number): { title: Text; paragraphs: Text[] } {
  const [zh, en] = [speaker('zh-CN'), speaker('en')];
  const { title } = definition.about;
  const both = (key: string, facts: Record<string, string | number>): Text => ({
    zh: zh(`outcome.notice.${key}`, { ...facts, programme: title.zh }),
    en: en(`outcome.notice.${key}`, { ...facts, programme: title.en }),
  });
  return { title: both('title', {}), paragraphs: [both('opening', { amount: count }), both('closing', {})] };
}
