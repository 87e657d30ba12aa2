import { formOf } from '#domain/form/form.ts';
import { formatHash, formatInstant } from '#domain/formats.ts';
import { isBefore, type Timetable } from '#domain/programme/timetable.ts';
import { speaker } from '#messages/speak.ts';
import { aboutFile } from '#server/documents/about-file.ts';
import type { ReceiptData } from '#server/documents/documents.ts';
import { listAttachments } from '#server/documents/list-attachments.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import type { SubmittedContent } from './submitted-content.store.ts';

export interface ReceiptGiven {
  /** The version it was submitted under. */
  programme: EnabledProgramme;
  file: { number: string; direction: string; demo: boolean };
  submission: SubmittedContent;
  /** Name of the unit that the answers ask for. */
  recommendingUnit: string | undefined;
  /** As it stood when the submission came in. */
  timetable: Timetable;
}

const speak = speaker('zh-CN');

/** The receipt of one submission, out of what was stored with it alone: it reads the same for ever. */
export function receiptDocument(given: ReceiptGiven): ReceiptData {
  const { programme, file, submission, recommendingUnit, timetable } = given;
  const { definition, hash } = programme;
  const answers = new Map(submission.sections.flatMap((each) => Object.entries(each.answers ?? {})));

  return {
    ...aboutFile(definition, file, answers),
    title: speak('documents.paper.receipt'),
    ...(recommendingUnit && { recommendingUnit }),
    revision: speak('documents.paper.revision', { revision: submission.revision }),
    receivedAt: formatInstant(submission.at, timetable.timeZone, 'zh-CN', 'second'),
    submittedBy: speak('documents.paper.submittedBy', {
      name: submission.by.name,
      role: speak(`people.role.${submission.by.role}`),
    }),
    contentHash: formatHash(submission.contentHash),
    programmeHash: formatHash(hash),
    sections: digestsOf(given),
    attachments: listAttachments(definition, file.direction, submission.attachments),
    next: nextSteps(given),
  };
}

/** In the order of the form. */
function digestsOf({ programme: { definition }, file, submission }: ReceiptGiven): ReceiptData['sections'] {
  const digests = new Map(submission.sections.map(({ section, digest }) => [section, formatHash(digest)]));
  return formOf(definition, file.direction).flatMap(({ code, title }) => {
    const digest = digests.get(code);
    return digest === undefined ? [] : [{ title: title.zh, digest }];
  });
}

/** What comes next, as far as the programme has such a stage: said with the dates of that day. */
function nextSteps({ programme, submission, recommendingUnit, timetable }: ReceiptGiven): string[] {
  const { about, stages } = programme.definition;
  const has = (stage: string) => stages.some(({ code, on }) => code === stage && on);
  const department = about.department.zh;
  const day = (key: string) => formatInstant(timetable.instant(key), timetable.timeZone, 'zh-CN');
  const step = (name: string, facts: Record<string, string> = {}) =>
    speak(`documents.afterSubmission.${name}`, facts);

  const atTheUnit = submission.act !== 'supplement' && has('recommendation');
  const mayWithdraw =
    submission.act === 'submit' && isBefore(submission.at, timetable.instant('applicationClosesAt'));
  return [
    ...(atTheUnit
      ? [
          step(has('emergency-opinion') ? 'unitCheckWithOpinion' : 'unitCheck', {
            unit: recommendingUnit ?? department,
            until: day('unitReportClosesAt'),
          }),
          step('returned'),
        ]
      : [step('formality', { department })]),
    ...(mayWithdraw ? [step('withdraw', { until: day('applicationClosesAt') })] : []),
    ...(atTheUnit ? [step('giveUp')] : []),
    ...(has('formality-check') ? [step('acceptance', { department })] : []),
  ];
}
