import type { ColumnType, Generated, Selectable } from 'kysely';
import type { JsonValue } from './type-parsers.ts';

// Written by bin/generate-tables.ts from the catalogue of a migrated database. A migration is followed by running it.

/** 得分汇总 */
export interface AggregateTable {
  application_id: string;
  run: number;
  points_sum: number;
  sheets: number;
  trimmed: boolean;
  inputs_hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 申报件 */
export interface ApplicationTable {
  id: string;
  programme_id: string;
  programme_version_id: string;
  number: string;
  direction: string;
  serial: number;
  unit_id: string;
  recommending_unit_id: string;
  leading_key: string | null;
  state:
    | 'draft'
    | 'lapsed'
    | 'submitted'
    | 'returned'
    | 'withdrawn'
    | 'checked'
    | 'not-recommended'
    | 'recommended'
    | 'reported'
    | 'supplement-asked'
    | 'rejected'
    | 'accepted'
    | 'scored'
    | 'proposed'
    | 'reserve'
    | 'not-selected'
    | 'approved'
    | 'in-notice'
    | 'dropped'
    | 'recognised'
    | 'expired'
    | 'revoked';
  turn: 'applicant' | 'clerk' | 'leader' | 'opinion' | 'officer' | 'second-officer' | 'office' | 'nobody';
  handler_id: string | null;
  version: Generated<number>;
  revision: Generated<number>;
  unit_name: string;
  project_name: string;
  county_code: string | null;
  opinion: 'not-asked' | 'waiting' | 'no-objection' | 'objection' | 'cannot-confirm';
  waiting_since: Temporal.Instant;
  verdicts_met: number;
  verdicts_not_met: number;
  verdicts_open: number;
  due_at: Temporal.Instant | null;
  submitted_at: Temporal.Instant | null;
  search_text: string;
  search_grams: number[];
  department_id: string;
}

/** 申报书章节 */
export interface ApplicationSectionTable {
  application_id: string;
  section: string;
  open: Generated<boolean>;
  revision: Generated<number>;
  answers: ColumnType<JsonValue, string | undefined, string>;
  saved_by: string | null;
  saved_at: Temporal.Instant | null;
}

/** 评审分配 */
export interface AssignmentTable {
  application_id: string;
  expert_id: string;
  panel_id: string;
  state: 'assigned' | 'declared' | 'recused' | 'replaced';
  reason_code: string | null;
}

/** 附件 */
export interface AttachmentTable {
  id: string;
  application_id: string;
  slot: string;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
  name: string;
  removed_at: Temporal.Instant | null;
}

/** 证书 */
export interface CertificateTable {
  number: string;
  recognition_id: string;
  application_id: string;
  holder_name: string;
  wording: string;
  from_on: Temporal.PlainDate;
  until_on: Temporal.PlainDate;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
  replaces_number: string | null;
}

/** 审核清单 */
export interface CheckLineTable {
  application_id: string;
  level: 'county' | 'city' | 'province';
  line: string;
  answer: 'yes' | 'no' | 'not-applicable';
  note: string | null;
  version_seen: number;
  checked_by: string;
  checked_at: Temporal.Instant;
}

/** 承诺 */
export interface CommitmentTable {
  id: string;
  kind: string;
  subject: string;
  digest: ColumnType<Buffer, Uint8Array, Uint8Array>;
  at: Temporal.Instant;
}

/** 承诺盐值 */
export interface CommitmentSaltTable {
  commitment_id: string;
  salt: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 退回修改与补正 */
export interface CorrectionTable {
  id: string;
  application_id: string;
  kind: 'return' | 'supplement';
  round: number;
  due_at: Temporal.Instant;
  asked_by: string;
  asked_at: Temporal.Instant;
  closed_at: Temporal.Instant | null;
  outcome: 'answered' | 'lapsed' | 'given-up' | null;
}

/** 修改事项 */
export interface CorrectionItemTable {
  correction_id: string;
  position: number;
  section: string;
  field: string | null;
  reason_code: string;
  sentence: string;
}

/** 编号计数 */
export interface CounterTable {
  programme_id: string;
  what: string;
  next: number;
}

/** 登录凭据 */
export interface CredentialTable {
  person_id: string;
  sign_in_name: string;
  password_hash: string;
  failures: Generated<number>;
  locked_until: Temporal.Instant | null;
  totp_last_step: bigint | null;
}

/** 审定 */
export interface DecisionTable {
  id: string;
  programme_id: string;
  meeting: string;
  minutes_number: string;
  decided_on: Temporal.PlainDate;
  recorded_by: string;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  replaces_id: string | null;
}

/** 审定条目 */
export interface DecisionRowTable {
  decision_id: string;
  application_id: string;
  direction: string;
  place: number;
  beside: number;
  outcome: 'approved' | 'reserve' | 'not-selected';
  reason_code: string;
  departs: boolean;
}

/** 审定签署 */
export interface DecisionSignatureTable {
  decision_id: string;
  recorded_by: string;
  signed_by: string;
  signed_at: Temporal.Instant;
}

/** 发送记录 */
export interface DeliveryTable {
  message_id: string;
  channel: string;
  attempt: number;
  state: 'waiting' | 'sent' | 'failed';
  error: string | null;
  at: Temporal.Instant;
}

/** 演示时钟 */
export interface DemoClockTable {
  only_one: boolean;
  moved_by_ms: bigint;
}

/** 调整 */
export interface DepartureTable {
  decision_id: string;
  application_id: string;
  upward: boolean;
  reason_code: string;
  sentence: string;
}

/** 专家抽取 */
export interface DrawTable {
  id: string;
  programme_id: string;
  number: number;
  direction: string;
  state:
    | 'requested'
    | 'change-asked'
    | 'refused'
    | 'approved'
    | 'frozen'
    | 'committed'
    | 'drawn'
    | 'cancelled';
  rule: ColumnType<JsonValue, string, string>;
  take: number;
  alternates: number;
  requested_by: string;
  approved_by: string | null;
  witnessed_by: string | null;
  frozen_at: Temporal.Instant | null;
  drawn_at: Temporal.Instant | null;
  cancelled_at: Temporal.Instant | null;
  cancel_reason: string | null;
  replaces_id: string | null;
}

/** 抽取排除 */
export interface DrawExclusionTable {
  draw_id: string;
  expert_id: string;
  reason_code: string;
  source: string;
  application_id: string | null;
}

/** 抽取名册 */
export interface DrawPoolTable {
  draw_id: string;
  position: number;
  pseudonym: string;
  expert_id: string;
}

/** 抽取结果 */
export interface DrawResultTable {
  draw_id: string;
  place: number;
  position: number;
  key: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 随机来源 */
export interface DrawSourceTable {
  draw_id: string;
  name: string;
  due_at: Temporal.Instant;
  value: string | null;
  entered_by: string | null;
  checked_by: string | null;
}

/** 到期事项 */
export interface DueTable {
  act: string;
  key: string;
  at: Temporal.Instant;
  done_at: Temporal.Instant | null;
  failures: Generated<number>;
  next_try_at: Temporal.Instant | null;
}

/** 任职经历 */
export interface EmploymentTable {
  id: string;
  expert_id: string;
  employer_name: string;
  employer_key: string;
  credit_code: string | null;
  from_on: Temporal.PlainDate | null;
  until_on: Temporal.PlainDate | null;
}

/** 条件判定 */
export interface EvaluationTable {
  id: string;
  application_id: string;
  revision: number;
  moment: string;
  programme_version_id: string;
  list_version_ids: string[];
  verdicts: ColumnType<JsonValue, string, string>;
  at: Temporal.Instant;
}

/** 办理记录 */
export interface EventTable {
  id: string;
  at: Temporal.Instant;
  act: string;
  programme_id: string | null;
  application_id: string | null;
  subject_id: string | null;
  version: number | null;
  actor_id: string | null;
  role: string;
  organisation_id: string | null;
  from_state: string | null;
  to_state: string | null;
  reason_code: string | null;
  facts: ColumnType<JsonValue, string | undefined, string>;
}

/** 办理说明 */
export interface EventNoteTable {
  event_id: string;
  text: string;
}

/** 专家 */
export interface ExpertTable {
  id: string;
  person_id: string | null;
  id_commitment: ColumnType<Buffer, Uint8Array, Uint8Array>;
  city_code: string | null;
  state: 'active' | 'disabled';
  version: Generated<number>;
  department_id: string;
}

/** 回避情形 */
export interface ExpertConflictTable {
  id: string;
  expert_id: string;
  programme_id: string;
  application_id: string | null;
  direction: string | null;
  reason_code: string;
  source: string;
  found_at: Temporal.Instant;
}

/** 专家信息 */
export interface ExpertDetailTable {
  expert_id: string;
  name: string;
  mobile: string | null;
  title: string | null;
  fields: string[];
  email: string | null;
}

/** 申报书图片 */
export interface FigureTable {
  application_id: string;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
  brought_by: string | null;
  brought_at: Temporal.Instant | null;
}

/** 存疑数据更正 */
export interface FigureCorrectionTable {
  application_id: string;
  key: string;
  subject: string;
  revision: number;
  place: string;
  value: string | null;
  evidence_id: string;
}

/** 文件 */
export interface FileTable {
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
  bytes: bigint;
  media_type: string;
  scan: 'not-scanned' | 'clean' | 'infected';
  erased_at: Temporal.Instant | null;
}

/** 形式审查决定 */
export interface FormalityDecisionTable {
  application_id: string;
  revision: number;
  outcome: 'accept' | 'supplement' | 'reject';
  clause: string | null;
  reason_code: string | null;
  sentence: string | null;
  given_by: string;
  given_at: Temporal.Instant;
}

/** 存档原文 */
export interface FrozenDocumentTable {
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  text: string;
}

/** 评审邀请 */
export interface InvitationTable {
  draw_id: string;
  place: number;
  state: 'invited' | 'accepted' | 'declined' | 'unanswered' | 'replaced';
  reply_until: Temporal.Instant;
  reason_code: string | null;
}

/** 联合申报单位 */
export interface JointUnitTable {
  id: string;
  application_id: string;
  organisation_id: string | null;
  name: string;
  state: 'invited' | 'confirmed' | 'declined' | 'removed';
  facts_digest: ColumnType<Buffer, Uint8Array, Uint8Array>;
  letter_sha256: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
  answered_at: Temporal.Instant | null;
}

/** 人工判断 */
export interface JudgementTable {
  application_id: string;
  key: string;
  subject: Generated<string>;
  revision: number;
  answer: string;
  reason_code: string | null;
  sentence: string | null;
  version_seen: number;
  given_by: string;
  given_role: string;
  given_at: Temporal.Instant;
}

/** 判断复核 */
export interface JudgementConfirmationTable {
  application_id: string;
  key: string;
  subject: string;
  revision: number;
  given_by: string;
  confirmed_by: string;
  agreed: boolean;
  at: Temporal.Instant;
}

/** 牵头登记 */
export interface LeadTable {
  programme_id: string;
  enterprise_key: string;
  direction: string;
  alone: Generated<boolean>;
}

/** 征求意见函 */
export interface LetterTable {
  id: string;
  from_organisation_id: string;
  to_organisation_id: string;
  subject: string;
  due_on: Temporal.PlainDate;
  sha256: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
  sent_by: string;
  sent_at: Temporal.Instant;
}

/** 名单匹配 */
export interface ListMatchTable {
  application_id: string;
  version_id: string;
  row_no: number;
  found_through: 'code' | 'name';
  answer: 'same-unit' | 'other-unit' | null;
  answered_by: string | null;
  answered_at: Temporal.Instant | null;
  confirmed_by: string | null;
  confirmed_at: Temporal.Instant | null;
}

/** 名单条目 */
export interface ListRowTable {
  version_id: string;
  row_no: number;
  credit_code: string | null;
  name_key: string;
  fields: ColumnType<JsonValue, string, string>;
}

/** 名单版本 */
export interface ListVersionTable {
  id: string;
  programme_id: string | null;
  list: string;
  number: number;
  issuer: string;
  document: string | null;
  dated_on: Temporal.PlainDate;
  queried_on: Temporal.PlainDate | null;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
  imported_by: string;
  imported_at: Temporal.Instant;
}

/** 名单撤回 */
export interface ListWithdrawalTable {
  version_id: string;
  reason: string;
  withdrawn_by: string;
  withdrawn_at: Temporal.Instant;
}

/** 日志条目 */
export interface LogEntryTable {
  id: string;
  kind: string;
  leaf: string;
  at: Temporal.Instant;
}

/** 待编日志 */
export interface LogQueueTable {
  entry_id: string;
}

/** 任职与角色 */
export interface MembershipTable {
  id: string;
  person_id: string;
  organisation_id: string;
  role: string;
  from_at: Temporal.Instant;
  until_at: Temporal.Instant | null;
}

/** 消息 */
export interface MessageTable {
  id: string;
  person_id: string;
  template: string;
  facts: ColumnType<JsonValue, string, string>;
  at: Temporal.Instant;
  read_at: Temporal.Instant | null;
}

/** 公示 */
export interface NoticeTable {
  id: string;
  programme_id: string;
  number: number;
  decision_id: string;
  document: ColumnType<JsonValue, string, string>;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  counting: 'publication-day' | 'next-day';
  first_on: Temporal.PlainDate;
  last_on: Temporal.PlainDate;
  closes_at: Temporal.Instant;
  published_at: Temporal.Instant;
  published_by: string;
  legal_place: string | null;
  replaces_id: string | null;
}

/** 公示名单 */
export interface NoticeEntryTable {
  notice_id: string;
  position: number;
  application_id: string;
  name: string;
  project: string;
}

/** 公示文件 */
export interface NoticePrintTable {
  notice_id: string;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 异议 */
export interface ObjectionTable {
  id: string;
  notice_id: string;
  number: string;
  code_hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  application_id: string | null;
  received_at: Temporal.Instant;
  state: 'received' | 'admissible' | 'inadmissible' | 'decided';
  handler_id: string | null;
  admissibility_code: string | null;
  outcome_code: string | null;
  version: Generated<number>;
}

/** 异议证明材料 */
export interface ObjectionEvidenceTable {
  objection_id: string;
  position: number;
  name: string;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 异议人 */
export interface ObjectorTable {
  objection_id: string;
  name: string | null;
  contact: string | null;
  statement: string;
}

/** 一次性链接 */
export interface OneTimeLinkTable {
  token_hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  purpose: 'first-administrator' | 'invitation' | 'reset';
  person_id: string | null;
  organisation_id: string | null;
  role: string | null;
  ends_at: Temporal.Instant;
  used_at: Temporal.Instant | null;
}

/** 启封见证 */
export interface OpeningWitnessTable {
  panel_id: string;
  at: Temporal.Instant;
  witnessed_by: string;
}

/** 部门意见 */
export interface OpinionTable {
  request_id: string;
  reply_id: string;
  result: 'no-objection' | 'objection' | 'cannot-confirm';
  statement: string | null;
}

/** 征求意见 */
export interface OpinionRequestTable {
  id: string;
  letter_id: string;
  application_id: string;
  subject: string;
  facts_digest: ColumnType<Buffer, Uint8Array, Uint8Array>;
  closed_at: Temporal.Instant | null;
}

/** 单位 */
export interface OrganisationTable {
  id: string;
  kind: string;
  name: string;
  name_key: string;
  credit_code: string | null;
  region_code: string | null;
  parent_id: string | null;
  version: Generated<number>;
  department_id: string | null;
}

/** 评审组 */
export interface PanelTable {
  id: string;
  programme_id: string;
  direction: string;
  number: number;
  opened_at: Temporal.Instant | null;
  opened_by: string | null;
  witnessed_by: string | null;
}

/** 评审组成员 */
export interface PanelSeatTable {
  panel_id: string;
  expert_id: string;
  pseudonym: string;
  chief: Generated<boolean>;
  left_at: Temporal.Instant | null;
}

/** 人员 */
export interface PersonTable {
  id: string;
  label: string;
  disabled_at: Temporal.Instant | null;
}

/** 人员信息 */
export interface PersonDetailTable {
  person_id: string;
  name: string;
  mobile: string | null;
  email: string | null;
}

/** 个人信息查阅记录 */
export interface PersonalReadTable {
  id: string;
  at: Temporal.Instant;
  person_id: string;
  subject: string;
  what: string;
}

/** 示范项目 */
export interface ProgrammeTable {
  id: string;
  code: string;
  number_prefix: string;
  current_version_id: string | null;
  department_id: string;
}

/** 项目定义版本 */
export interface ProgrammeVersionTable {
  id: string;
  programme_id: string;
  number: number;
  definition: ColumnType<JsonValue, string, string>;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  enabled_by: string | null;
  enabled_at: Temporal.Instant;
}

/** 待复核事项 */
export interface ProposalTable {
  id: string;
  kind: string;
  subject_id: string;
  payload: ColumnType<JsonValue, string, string>;
  proposed_by: string;
  proposed_at: Temporal.Instant;
  decided_by: string | null;
  agreed: boolean | null;
  decided_at: Temporal.Instant | null;
}

/** 公开码 */
export interface PublicCodeTable {
  application_id: string;
  programme_id: string;
  code: string;
}

/** 排序 */
export interface RankingTable {
  id: string;
  programme_id: string;
  direction: string;
  revision: number;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 排序条目 */
export interface RankingRowTable {
  ranking_id: string;
  application_id: string;
  place: number;
  beside: number;
  outcome: 'proposed' | 'reserve' | 'not-selected';
  reason_code: string | null;
  tie: ColumnType<JsonValue | null, string | null | undefined, string | null>;
}

/** 提交回执 */
export interface ReceiptTable {
  submission_id: string;
  number: string;
}

/** 认定 */
export interface RecognitionTable {
  id: string;
  programme_id: string;
  document_number: string;
  on_day: Temporal.PlainDate;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 推荐次序 */
export interface RecommendationOrderTable {
  programme_id: string;
  recommending_unit_id: string;
  direction: string;
  application_ids: string[];
  version: Generated<number>;
}

/** 推荐汇总表条目 */
export interface RecommendationRowTable {
  sheet_id: string;
  application_id: string;
  direction: string;
  place: number | null;
  recommended: boolean;
  opinion: string | null;
  reason_code: string | null;
}

/** 推荐汇总表 */
export interface RecommendationSheetTable {
  id: string;
  programme_id: string;
  recommending_unit_id: string;
  number: number;
  state: 'sent' | 'opened' | 'recalled';
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  prepared_by: string;
  signed_by: string;
  sent_at: Temporal.Instant;
}

/** 复函 */
export interface ReplyTable {
  id: string;
  from_organisation_id: string;
  document_number: string;
  dated_on: Temporal.PlainDate;
  sha256: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>;
  on_paper: boolean;
  recorded_by: string;
}

/** 数据库升级记录 */
export interface SchemaMigrationTable {
  number: number;
  name: string;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
  applied_at: Temporal.Instant;
}

/** 评分 */
export interface ScoreTable {
  sheet_id: string;
  item: string;
  points: number;
  doubted: Generated<boolean>;
}

/** 评审意见 */
export interface ScoreCommentTable {
  sheet_id: string;
  item: string;
  text: string;
  checked_text: string | null;
}

/** 评分表 */
export interface ScoreSheetTable {
  id: string;
  application_id: string;
  expert_id: string;
  version: Generated<number>;
  state: 'draft' | 'sealed' | 'void';
  rubric_hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  commitment_id: string | null;
  sealed_at: Temporal.Instant | null;
  void_code: string | null;
}

/** 不相容岗位 */
export interface SeatTable {
  subject_id: string;
  duty_group: string;
  person_id: string;
  seat: string;
}

/** 登录会话 */
export interface SessionTable {
  token_hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  person_id: string;
  membership_id: string | null;
  seen_at: Temporal.Instant;
  ends_at: Temporal.Instant;
}

/** 呈签件 */
export interface SignatureRequestTable {
  programme_id: string;
  kind: 'decision' | 'notice';
  payload: ColumnType<JsonValue, string, string>;
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  prepared_by: string;
  prepared_at: Temporal.Instant;
}

/** 时间节点 */
export interface StageDateTable {
  programme_id: string;
  key: string;
  revision: number;
  instant: Temporal.Instant | null;
  day: Temporal.PlainDate | null;
  set_by: string;
  set_at: Temporal.Instant;
  reason: string;
}

/** 提交版本 */
export interface SubmissionTable {
  id: string;
  application_id: string;
  revision: number;
  programme_version_id: string;
  content_hash: ColumnType<Buffer, Uint8Array, Uint8Array>;
  submission_key: string;
  submitted_by: string;
  submitted_at: Temporal.Instant;
}

/** 提交附件 */
export interface SubmissionAttachmentTable {
  submission_id: string;
  slot: string;
  position: number;
  sha256: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 提交章节摘要 */
export interface SubmissionSectionTable {
  submission_id: string;
  section: string;
  digest: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 提交章节内容 */
export interface SubmissionSectionContentTable {
  submission_id: string;
  section: string;
  answers: ColumnType<JsonValue, string, string>;
  salt: ColumnType<Buffer, Uint8Array, Uint8Array>;
}

/** 称号变动 */
export interface TitleEventTable {
  id: string;
  certificate_number: string;
  kind: 'renamed' | 'transferred' | 'revoked';
  on_day: Temporal.PlainDate;
  reason_code: string | null;
  decided_by: string | null;
}

/** 不能参评期间 */
export interface UnavailabilityTable {
  expert_id: string;
  from_on: Temporal.PlainDate;
  until_on: Temporal.PlainDate;
  reason_code: string;
}

/** 未知账号登录失败 */
export interface UnknownSignInTable {
  drawer: number;
  failures: Generated<number>;
  locked_until: Temporal.Instant | null;
}

/** 见证口令 */
export interface WitnessSecretTable {
  draw_id: string;
  person_id: string;
  digest: ColumnType<Buffer, Uint8Array, Uint8Array>;
  revealed: string | null;
}

export interface Database {
  aggregate: AggregateTable;
  application: ApplicationTable;
  application_section: ApplicationSectionTable;
  assignment: AssignmentTable;
  attachment: AttachmentTable;
  certificate: CertificateTable;
  check_line: CheckLineTable;
  commitment: CommitmentTable;
  commitment_salt: CommitmentSaltTable;
  correction: CorrectionTable;
  correction_item: CorrectionItemTable;
  counter: CounterTable;
  credential: CredentialTable;
  decision: DecisionTable;
  decision_row: DecisionRowTable;
  decision_signature: DecisionSignatureTable;
  delivery: DeliveryTable;
  demo_clock: DemoClockTable;
  departure: DepartureTable;
  draw: DrawTable;
  draw_exclusion: DrawExclusionTable;
  draw_pool: DrawPoolTable;
  draw_result: DrawResultTable;
  draw_source: DrawSourceTable;
  due: DueTable;
  employment: EmploymentTable;
  evaluation: EvaluationTable;
  event: EventTable;
  event_note: EventNoteTable;
  expert: ExpertTable;
  expert_conflict: ExpertConflictTable;
  expert_detail: ExpertDetailTable;
  figure: FigureTable;
  figure_correction: FigureCorrectionTable;
  file: FileTable;
  formality_decision: FormalityDecisionTable;
  frozen_document: FrozenDocumentTable;
  invitation: InvitationTable;
  joint_unit: JointUnitTable;
  judgement: JudgementTable;
  judgement_confirmation: JudgementConfirmationTable;
  lead: LeadTable;
  letter: LetterTable;
  list_match: ListMatchTable;
  list_row: ListRowTable;
  list_version: ListVersionTable;
  list_withdrawal: ListWithdrawalTable;
  log_entry: LogEntryTable;
  log_queue: LogQueueTable;
  membership: MembershipTable;
  message: MessageTable;
  notice: NoticeTable;
  notice_entry: NoticeEntryTable;
  notice_print: NoticePrintTable;
  objection: ObjectionTable;
  objection_evidence: ObjectionEvidenceTable;
  objector: ObjectorTable;
  one_time_link: OneTimeLinkTable;
  opening_witness: OpeningWitnessTable;
  opinion: OpinionTable;
  opinion_request: OpinionRequestTable;
  organisation: OrganisationTable;
  panel: PanelTable;
  panel_seat: PanelSeatTable;
  person: PersonTable;
  person_detail: PersonDetailTable;
  personal_read: PersonalReadTable;
  programme: ProgrammeTable;
  programme_version: ProgrammeVersionTable;
  proposal: ProposalTable;
  public_code: PublicCodeTable;
  ranking: RankingTable;
  ranking_row: RankingRowTable;
  receipt: ReceiptTable;
  recognition: RecognitionTable;
  recommendation_order: RecommendationOrderTable;
  recommendation_row: RecommendationRowTable;
  recommendation_sheet: RecommendationSheetTable;
  reply: ReplyTable;
  schema_migration: SchemaMigrationTable;
  score: ScoreTable;
  score_comment: ScoreCommentTable;
  score_sheet: ScoreSheetTable;
  seat: SeatTable;
  session: SessionTable;
  signature_request: SignatureRequestTable;
  stage_date: StageDateTable;
  submission: SubmissionTable;
  submission_attachment: SubmissionAttachmentTable;
  submission_section: SubmissionSectionTable;
  submission_section_content: SubmissionSectionContentTable;
  title_event: TitleEventTable;
  unavailability: UnavailabilityTable;
  unknown_sign_in: UnknownSignInTable;
  witness_secret: WitnessSecretTable;
}

export type AggregateRow = Selectable<AggregateTable>;
export type ApplicationRow = Selectable<ApplicationTable>;
export type ApplicationSectionRow = Selectable<ApplicationSectionTable>;
export type AssignmentRow = Selectable<AssignmentTable>;
export type AttachmentRow = Selectable<AttachmentTable>;
export type CertificateRow = Selectable<CertificateTable>;
export type CheckLineRow = Selectable<CheckLineTable>;
export type CommitmentRow = Selectable<CommitmentTable>;
export type CommitmentSaltRow = Selectable<CommitmentSaltTable>;
export type CorrectionRow = Selectable<CorrectionTable>;
export type CorrectionItemRow = Selectable<CorrectionItemTable>;
export type CounterRow = Selectable<CounterTable>;
export type CredentialRow = Selectable<CredentialTable>;
export type DecisionRow = Selectable<DecisionTable>;
export type DecisionRowRow = Selectable<DecisionRowTable>;
export type DecisionSignatureRow = Selectable<DecisionSignatureTable>;
export type DeliveryRow = Selectable<DeliveryTable>;
export type DemoClockRow = Selectable<DemoClockTable>;
export type DepartureRow = Selectable<DepartureTable>;
export type DrawRow = Selectable<DrawTable>;
export type DrawExclusionRow = Selectable<DrawExclusionTable>;
export type DrawPoolRow = Selectable<DrawPoolTable>;
export type DrawResultRow = Selectable<DrawResultTable>;
export type DrawSourceRow = Selectable<DrawSourceTable>;
export type DueRow = Selectable<DueTable>;
export type EmploymentRow = Selectable<EmploymentTable>;
export type EvaluationRow = Selectable<EvaluationTable>;
export type EventRow = Selectable<EventTable>;
export type EventNoteRow = Selectable<EventNoteTable>;
export type ExpertRow = Selectable<ExpertTable>;
export type ExpertConflictRow = Selectable<ExpertConflictTable>;
export type ExpertDetailRow = Selectable<ExpertDetailTable>;
export type FigureRow = Selectable<FigureTable>;
export type FigureCorrectionRow = Selectable<FigureCorrectionTable>;
export type FileRow = Selectable<FileTable>;
export type FormalityDecisionRow = Selectable<FormalityDecisionTable>;
export type FrozenDocumentRow = Selectable<FrozenDocumentTable>;
export type InvitationRow = Selectable<InvitationTable>;
export type JointUnitRow = Selectable<JointUnitTable>;
export type JudgementRow = Selectable<JudgementTable>;
export type JudgementConfirmationRow = Selectable<JudgementConfirmationTable>;
export type LeadRow = Selectable<LeadTable>;
export type LetterRow = Selectable<LetterTable>;
export type ListMatchRow = Selectable<ListMatchTable>;
export type ListRowRow = Selectable<ListRowTable>;
export type ListVersionRow = Selectable<ListVersionTable>;
export type ListWithdrawalRow = Selectable<ListWithdrawalTable>;
export type LogEntryRow = Selectable<LogEntryTable>;
export type LogQueueRow = Selectable<LogQueueTable>;
export type MembershipRow = Selectable<MembershipTable>;
export type MessageRow = Selectable<MessageTable>;
export type NoticeRow = Selectable<NoticeTable>;
export type NoticeEntryRow = Selectable<NoticeEntryTable>;
export type NoticePrintRow = Selectable<NoticePrintTable>;
export type ObjectionRow = Selectable<ObjectionTable>;
export type ObjectionEvidenceRow = Selectable<ObjectionEvidenceTable>;
export type ObjectorRow = Selectable<ObjectorTable>;
export type OneTimeLinkRow = Selectable<OneTimeLinkTable>;
export type OpeningWitnessRow = Selectable<OpeningWitnessTable>;
export type OpinionRow = Selectable<OpinionTable>;
export type OpinionRequestRow = Selectable<OpinionRequestTable>;
export type OrganisationRow = Selectable<OrganisationTable>;
export type PanelRow = Selectable<PanelTable>;
export type PanelSeatRow = Selectable<PanelSeatTable>;
export type PersonRow = Selectable<PersonTable>;
export type PersonDetailRow = Selectable<PersonDetailTable>;
export type PersonalReadRow = Selectable<PersonalReadTable>;
export type ProgrammeRow = Selectable<ProgrammeTable>;
export type ProgrammeVersionRow = Selectable<ProgrammeVersionTable>;
export type ProposalRow = Selectable<ProposalTable>;
export type PublicCodeRow = Selectable<PublicCodeTable>;
export type RankingRow = Selectable<RankingTable>;
export type RankingRowRow = Selectable<RankingRowTable>;
export type ReceiptRow = Selectable<ReceiptTable>;
export type RecognitionRow = Selectable<RecognitionTable>;
export type RecommendationOrderRow = Selectable<RecommendationOrderTable>;
export type RecommendationRowRow = Selectable<RecommendationRowTable>;
export type RecommendationSheetRow = Selectable<RecommendationSheetTable>;
export type ReplyRow = Selectable<ReplyTable>;
export type SchemaMigrationRow = Selectable<SchemaMigrationTable>;
export type ScoreRow = Selectable<ScoreTable>;
export type ScoreCommentRow = Selectable<ScoreCommentTable>;
export type ScoreSheetRow = Selectable<ScoreSheetTable>;
export type SeatRow = Selectable<SeatTable>;
export type SessionRow = Selectable<SessionTable>;
export type SignatureRequestRow = Selectable<SignatureRequestTable>;
export type StageDateRow = Selectable<StageDateTable>;
export type SubmissionRow = Selectable<SubmissionTable>;
export type SubmissionAttachmentRow = Selectable<SubmissionAttachmentTable>;
export type SubmissionSectionRow = Selectable<SubmissionSectionTable>;
export type SubmissionSectionContentRow = Selectable<SubmissionSectionContentTable>;
export type TitleEventRow = Selectable<TitleEventTable>;
export type UnavailabilityRow = Selectable<UnavailabilityTable>;
export type UnknownSignInRow = Selectable<UnknownSignInTable>;
export type WitnessSecretRow = Selectable<WitnessSecretTable>;
