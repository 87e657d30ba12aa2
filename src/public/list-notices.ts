import { formatDayTime } from '#domain/formats.ts';
import type { Language } from '#messages/language.ts';
import type { Deps } from '#server/deps.ts';
import { noticesOf } from '#server/notice/notice.store.ts';
import { stateOf } from '#server/notice/present-notice.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { ListedNotice } from './home.ts';
import { paths } from './paths.ts';

/** The notices of a programme, for the front page and the programme's own. */
export async function listNotices(
  deps: Deps,
  { id, definition }: RunningProgramme,
  language: Language,
): Promise<ListedNotice[]> {
  const now = deps.now();
  return (await noticesOf(deps.db, id)).map((notice) => {
    const { title, period } = notice.document;
    return {
      title: language === 'en' ? title.en : title.zh,
      path: paths.notice(definition.about.code, notice.number),
      until: formatDayTime(notice.lastOn, period.rule.closesAt, language),
      state: stateOf(notice, now),
    };
  });
}
