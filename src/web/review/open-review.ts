import type { RegionIndex } from '#domain/identifiers/region.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { type OpenFile, openFile } from '#web/application/open-file.ts';
import type { RecommendingUnit } from '#web/programme/use-programmes.ts';
import type { ReviewFile } from './review-page.ts';

/** What was submitted, in the shape in which applications are read; of the file's way there is nothing in it. */
export function openReview(
  { number, direction, programme, answers, attachments, jointUnits, serverTime, closesAt }: ReviewFile,
  definition: Definition,
  regions: RegionIndex,
  units: readonly RecommendingUnit[],
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
      version: 0,
      revision: 0,
      sections: [],
      gaps: [],
      given: {},
      closesAt,
      serverTime,
    },
    definition,
    regions,
    units,
    `/api/review/files/${encodeURIComponent(number)}`,
  );
}
