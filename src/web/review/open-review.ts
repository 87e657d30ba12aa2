import { type OpenFile, openFile } from '#web/application/open-file.ts';
import type { Rules } from '#web/programme/with-rules.tsx';
import type { ReviewFile } from './review-page.ts';

/** What was submitted, in the shape in which applications are read; of the file's way there is nothing in it. */
export function openReview(
  { number, direction, programme, answers, attachments, jointUnits, serverTime, closesAt }: ReviewFile,
  rules: Rules,
): OpenFile {
  return openFile(
    {
      number,
      direction,
      programme,
      answers,
      attachments: attachments.map((each) => ({ ...each, sha256: '' })),
      jointUnits: jointUnits.map((each) => ({ ...each, name: '' })),
      state: 'accepted',
      turn: 'officer',
      beside: [],
      hints: [],
      version: 0,
      revision: 0,
      sections: [],
      gaps: [],
      given: {},
      closesAt,
      serverTime,
    },
    rules,
    `/api/review/files/${encodeURIComponent(number)}`,
  );
}
