import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { notRecommendApplication } from '#server/recommendation/not-recommend-application.ts';
import { orderRecommendations } from '#server/recommendation/order-recommendations.ts';
import { presentRecommendation } from '#server/recommendation/present-recommendation.ts';
import { recommendApplication } from '#server/recommendation/recommend-application.ts';
import { reportRecommendation } from '#server/recommendation/report-recommendation.ts';
import type { BatchPlayer, Player } from '../players.ts';
import type { Stage } from '../stage.ts';

/** What the leader of a recommending unit signs. */
export const recommending: Readonly<Record<string, Player>> = {
  async recommend(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    return recommendApplication(stage.deps, await stage.person(row.who, 'recommending-leader'), {
      number: file.number,
      seen: file.version,
      sentence: row.sentence ?? '',
    });
  },

  async 'not-recommend'(stage, row, number) {
    const file = await stage.file(number ?? 0);
    if (!file) return 'skipped';
    const ground = { reason: row.reasons?.[0] ?? '', sentence: row.sentence ?? '' };
    return notRecommendApplication(stage.deps, await stage.person(row.who, 'recommending-leader'), {
      number: file.number,
      seen: file.version,
      ...ground,
    });
  },
};

export const reporting: Readonly<Record<string, BatchPlayer>> = {
  async order(stage, row, numbers) {
    const files = (await Promise.all(numbers.map((number) => stage.file(number)))).filter(
      (file) => file !== undefined && (file.state === 'checked' || file.state === 'recommended'),
    );
    if (files.length === 0) return 'skipped';
    const person = await stage.person(row.who, 'recommending-clerk');
    const page = await presentRecommendation(stage.deps, person, { programme: codeOf(stage) });
    if (isRefusal(page)) return page;
    const direction = page.directions.find((each) => each.direction === row.direction);
    // An order that somebody has made by hand stands.
    if (!direction || direction.version > 0) return 'skipped';
    return orderRecommendations(stage.deps, person, {
      programme: codeOf(stage),
      direction: direction.direction,
      numbers: files.map((file) => file?.number ?? ''),
      seen: direction.version,
    });
  },

  async report(stage, row): Promise<unknown | Refusal | 'skipped'> {
    const person = await stage.person(row.who, 'recommending-leader');
    const page = await presentRecommendation(stage.deps, person, { programme: codeOf(stage) });
    if (isRefusal(page)) return page;
    return reportRecommendation(stage.deps, person, {
      programme: codeOf(stage),
      seen: page.seen,
      documentNumber: row.document ?? '',
      opinion: row.sentence ?? '经审核，所列单位符合申报条件，材料属实，同意推荐。',
      leftOut: page.undecided.map(({ number }) => number),
    });
  },
};

const codeOf = ({ deps }: Stage): string => deps.programmes.all()[0]?.definition.about.code ?? '';
