import type { StageCode } from './known-stages.ts';

/**
 * Dates that the procedure itself reads. An `instant` is exact and carries its offset; a `date` is a calendar day.
 * A programme states those of the stages it has.
 */
export interface KnownDate {
  kind: 'instant' | 'date';
  stage: StageCode;
  /** None of these may be later than this one. */
  notBefore?: readonly string[];
  /** May be left out: it is settled when the day comes. */
  optional?: true;
}

export const knownDates: Readonly<Record<string, KnownDate>> = {
  guidePublishedOn: { kind: 'date', stage: 'publication' },
  applicationOpensAt: { kind: 'instant', stage: 'application', notBefore: ['guidePublishedOn'] },
  questionsCloseAt: {
    kind: 'instant',
    stage: 'application',
    notBefore: ['guidePublishedOn'],
    optional: true,
  },
  applicationClosesAt: {
    kind: 'instant',
    stage: 'application',
    notBefore: ['applicationOpensAt', 'questionsCloseAt'],
  },
  correctionClosesAt: { kind: 'instant', stage: 'unit-check', notBefore: ['applicationClosesAt'] },
  unitReportClosesAt: {
    kind: 'instant',
    stage: 'recommendation',
    notBefore: ['applicationClosesAt', 'correctionClosesAt'],
  },
  formalityFrom: {
    kind: 'date',
    stage: 'formality-check',
    notBefore: ['applicationClosesAt', 'unitReportClosesAt'],
  },
  formalityTo: { kind: 'date', stage: 'formality-check', notBefore: ['formalityFrom'] },
  supplementClosesOn: {
    kind: 'date',
    stage: 'formality-check',
    notBefore: ['formalityFrom'],
    optional: true,
  },
  poolFrozenAt: { kind: 'instant', stage: 'expert-draw', notBefore: ['applicationClosesAt'] },
  commitmentPublishedAt: { kind: 'instant', stage: 'expert-draw', notBefore: ['poolFrozenAt'] },
  drawAt: { kind: 'instant', stage: 'expert-draw', notBefore: ['commitmentPublishedAt'] },
  reviewOpensAt: {
    kind: 'instant',
    stage: 'expert-review',
    notBefore: ['drawAt', 'formalityTo', 'applicationClosesAt'],
  },
  reviewClosesAt: { kind: 'instant', stage: 'expert-review', notBefore: ['reviewOpensAt'] },
  siteVisitFrom: { kind: 'date', stage: 'site-visit', notBefore: ['reviewClosesAt'] },
  siteVisitTo: { kind: 'date', stage: 'site-visit', notBefore: ['siteVisitFrom'] },
  rankingOn: { kind: 'date', stage: 'ranking', notBefore: ['reviewClosesAt', 'siteVisitTo'] },
  leadershipDecisionOn: { kind: 'date', stage: 'leadership-decision', notBefore: ['rankingOn'] },
  noticePublishedOn: {
    kind: 'date',
    stage: 'public-notice',
    notBefore: ['leadershipDecisionOn', 'rankingOn'],
  },
  supplementaryNoticeOn: {
    kind: 'date',
    stage: 'public-notice',
    notBefore: ['noticePublishedOn'],
    optional: true,
  },
  recognisedOn: {
    kind: 'date',
    stage: 'recognition',
    notBefore: ['noticePublishedOn', 'supplementaryNoticeOn'],
  },
  firstReportDueOn: { kind: 'date', stage: 'demonstration', notBefore: ['recognisedOn'] },
  finalReportDueOn: { kind: 'date', stage: 'demonstration', notBefore: ['firstReportDueOn'] },
};
