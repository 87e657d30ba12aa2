import { act as actEn } from './en/act.ts';
import { answer as answerEn } from './en/answer.ts';
import { applicant as applicantEn } from './en/applicant.ts';
import { application as applicationEn } from './en/application.ts';
import { command as commandEn } from './en/command.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { creditCode as creditCodeEn } from './en/credit-code.ts';
import { decidingDesk as decidingDeskEn } from './en/deciding-desk.ts';
import { demo as demoEn } from './en/demo.ts';
import { desk as deskEn } from './en/desk.ts';
import { documents as documentsEn } from './en/documents.ts';
import { drawDesk as drawDeskEn } from './en/draw-desk.ts';
import { eligibility as eligibilityEn } from './en/eligibility.ts';
import { expertPoolDesk as expertPoolDeskEn } from './en/expert-pool-desk.ts';
import { identifier as identifierEn } from './en/identifier.ts';
import { letter as letterEn } from './en/letter.ts';
import { lint as lintEn } from './en/lint.ts';
import { listsDesk as listsDeskEn } from './en/lists-desk.ts';
import { noticeDesk as noticeDeskEn } from './en/notice-desk.ts';
import { objectionDesk as objectionDeskEn } from './en/objection-desk.ts';
import { opinionDesk as opinionDeskEn } from './en/opinion-desk.ts';
import { outcome as outcomeEn } from './en/outcome.ts';
import { participationDesk as participationDeskEn } from './en/participation-desk.ts';
import { people as peopleEn } from './en/people.ts';
import { peopleDesk as peopleDeskEn } from './en/people-desk.ts';
import { problem as problemEn } from './en/problem.ts';
import { provinceDesk as provinceDeskEn } from './en/province-desk.ts';
import { publicWords as publicEn } from './en/public.ts';
import { recommendingDesk as recommendingDeskEn } from './en/recommending-desk.ts';
import { refusal as refusalEn } from './en/refusal.ts';
import { remark as remarkEn } from './en/remark.ts';
import { reviewingDesk as reviewingDeskEn } from './en/reviewing-desk.ts';
import { scoringDesk as scoringDeskEn } from './en/scoring-desk.ts';
import { selectionDesk as selectionDeskEn } from './en/selection-desk.ts';
import { signIn as signInEn } from './en/sign-in.ts';
import { start as startEn } from './en/start.ts';
import { supervisionDesk as supervisionDeskEn } from './en/supervision-desk.ts';
import { workingDays as workingDaysEn } from './en/working-days.ts';
import { act as actZh } from './zh-CN/act.ts';
import { answer as answerZh } from './zh-CN/answer.ts';
import { applicant as applicantZh } from './zh-CN/applicant.ts';
import { application as applicationZh } from './zh-CN/application.ts';
import { command as commandZh } from './zh-CN/command.ts';
import { coverage as coverageZh } from './zh-CN/coverage.ts';
import { creditCode as creditCodeZh } from './zh-CN/credit-code.ts';
import { decidingDesk as decidingDeskZh } from './zh-CN/deciding-desk.ts';
import { demo as demoZh } from './zh-CN/demo.ts';
import { desk as deskZh } from './zh-CN/desk.ts';
import { documents as documentsZh } from './zh-CN/documents.ts';
import { drawDesk as drawDeskZh } from './zh-CN/draw-desk.ts';
import { eligibility as eligibilityZh } from './zh-CN/eligibility.ts';
import { expertPoolDesk as expertPoolDeskZh } from './zh-CN/expert-pool-desk.ts';
import { identifier as identifierZh } from './zh-CN/identifier.ts';
import { letter as letterZh } from './zh-CN/letter.ts';
import { lint as lintZh } from './zh-CN/lint.ts';
import { listsDesk as listsDeskZh } from './zh-CN/lists-desk.ts';
import { noticeDesk as noticeDeskZh } from './zh-CN/notice-desk.ts';
import { objectionDesk as objectionDeskZh } from './zh-CN/objection-desk.ts';
import { opinionDesk as opinionDeskZh } from './zh-CN/opinion-desk.ts';
import { outcome as outcomeZh } from './zh-CN/outcome.ts';
import { participationDesk as participationDeskZh } from './zh-CN/participation-desk.ts';
import { people as peopleZh } from './zh-CN/people.ts';
import { peopleDesk as peopleDeskZh } from './zh-CN/people-desk.ts';
import { problem as problemZh } from './zh-CN/problem.ts';
import { provinceDesk as provinceDeskZh } from './zh-CN/province-desk.ts';
import { publicWords as publicZh } from './zh-CN/public.ts';
import { recommendingDesk as recommendingDeskZh } from './zh-CN/recommending-desk.ts';
import { refusal as refusalZh } from './zh-CN/refusal.ts';
import { remark as remarkZh } from './zh-CN/remark.ts';
import { reviewingDesk as reviewingDeskZh } from './zh-CN/reviewing-desk.ts';
import { scoringDesk as scoringDeskZh } from './zh-CN/scoring-desk.ts';
import { selectionDesk as selectionDeskZh } from './zh-CN/selection-desk.ts';
import { signIn as signInZh } from './zh-CN/sign-in.ts';
import { start as startZh } from './zh-CN/start.ts';
import { supervisionDesk as supervisionDeskZh } from './zh-CN/supervision-desk.ts';
import { workingDays as workingDaysZh } from './zh-CN/working-days.ts';

/** Every sentence people read, by language and subject. The browser, public pages, mail, documents and commands speak from it. */
export const catalogue = {
  'zh-CN': {
    objectionDesk: objectionDeskZh,
    decidingDesk: decidingDeskZh,
    reviewingDesk: reviewingDeskZh,
    selectionDesk: selectionDeskZh,
    noticeDesk: noticeDeskZh,
    scoringDesk: scoringDeskZh,
    drawDesk: drawDeskZh,
    expertPoolDesk: expertPoolDeskZh,
    listsDesk: listsDeskZh,
    provinceDesk: provinceDeskZh,
    participationDesk: participationDeskZh,
    opinionDesk: opinionDeskZh,
    recommendingDesk: recommendingDeskZh,
    act: actZh,
    answer: answerZh,
    applicant: applicantZh,
    application: applicationZh,
    command: commandZh,
    coverage: coverageZh,
    creditCode: creditCodeZh,
    demo: demoZh,
    desk: deskZh,
    documents: documentsZh,
    eligibility: eligibilityZh,
    identifier: identifierZh,
    lint: lintZh,
    outcome: outcomeZh,
    supervisionDesk: supervisionDeskZh,
    people: peopleZh,
    peopleDesk: peopleDeskZh,
    problem: problemZh,
    public: publicZh,
    refusal: refusalZh,
    remark: remarkZh,
    letter: letterZh,
    signIn: signInZh,
    start: startZh,
    workingDays: workingDaysZh,
  },
  en: {
    objectionDesk: objectionDeskEn,
    decidingDesk: decidingDeskEn,
    reviewingDesk: reviewingDeskEn,
    selectionDesk: selectionDeskEn,
    noticeDesk: noticeDeskEn,
    scoringDesk: scoringDeskEn,
    drawDesk: drawDeskEn,
    expertPoolDesk: expertPoolDeskEn,
    listsDesk: listsDeskEn,
    provinceDesk: provinceDeskEn,
    participationDesk: participationDeskEn,
    opinionDesk: opinionDeskEn,
    recommendingDesk: recommendingDeskEn,
    act: actEn,
    answer: answerEn,
    applicant: applicantEn,
    application: applicationEn,
    command: commandEn,
    coverage: coverageEn,
    creditCode: creditCodeEn,
    demo: demoEn,
    desk: deskEn,
    documents: documentsEn,
    eligibility: eligibilityEn,
    identifier: identifierEn,
    lint: lintEn,
    outcome: outcomeEn,
    supervisionDesk: supervisionDeskEn,
    people: peopleEn,
    peopleDesk: peopleDeskEn,
    problem: problemEn,
    public: publicEn,
    refusal: refusalEn,
    remark: remarkEn,
    letter: letterEn,
    signIn: signInEn,
    start: startEn,
    workingDays: workingDaysEn,
  },
} as const;
