import type { Database } from './tables.ts';

/**
 * What may happen to the rows of a table under the serving role.
 *
 * - `frozen`: decided, published, or evidence; inserted and never touched again
 * - `erasable`: words about people and what they typed; inserted, and deleted by the eraser's role alone
 * - `state`: how things stand now; deleted only where it says so
 * - `owner`: read only
 *
 * `updatable` narrows (state) or opens (erasable) which columns may move. Frozen tables, and erasable ones without such
 * columns, also get a trigger, for an operator's server that gives us a single role.
 */
export type Access<Column> =
  | { kind: 'frozen' }
  | { kind: 'erasable'; updatable?: readonly Column[] }
  | { kind: 'state'; updatable?: readonly Column[]; deletable?: true }
  | { kind: 'owner' };

const frozen = { kind: 'frozen' } as const;
const erasable = { kind: 'erasable' } as const;
const state = { kind: 'state' } as const;

/** Every table once. Locking a row (`for update`, `for key share`) needs the right to update one column of it. */
export const access: { readonly [Table in keyof Database]: Access<keyof Database[Table]> } = {
  schema_migration: { kind: 'owner' },

  event: frozen,
  event_note: erasable,

  programme: { kind: 'state', updatable: ['current_version_id'] },
  programme_version: frozen,
  stage_date: frozen,
  counter: { kind: 'state', updatable: ['next'] },
  demo_clock: { kind: 'state', updatable: ['moved_by_ms'] },

  organisation: state,
  person: { kind: 'state', updatable: ['label', 'disabled_at'] },
  person_detail: { kind: 'erasable', updatable: ['name', 'mobile', 'email'] },
  membership: { kind: 'state', updatable: ['until_at'] },
  credential: {
    kind: 'state',
    updatable: ['sign_in_name', 'password_hash', 'failures', 'locked_until', 'totp_last_step'],
  },
  unknown_sign_in: { kind: 'state', updatable: ['failures', 'locked_until'] },
  session: { kind: 'state', updatable: ['membership_id', 'seen_at'], deletable: true },
  one_time_link: { kind: 'state', updatable: ['used_at'] },

  file: { kind: 'state', updatable: ['scan', 'erased_at'] },

  lead: { kind: 'state', updatable: ['direction'], deletable: true },
  application: state,
  application_section: state,
  attachment: { kind: 'state', updatable: ['removed_at'] },
  figure: frozen,
  joint_unit: state,
  submission: frozen,
  submission_section: frozen,
  submission_section_content: erasable,
  submission_attachment: frozen,
  receipt: frozen,
  evaluation: frozen,
  judgement: frozen,
  judgement_confirmation: frozen,
  figure_correction: frozen,

  check_line: state,
  correction: { kind: 'state', updatable: ['closed_at', 'outcome'] },
  correction_item: frozen,
  letter: frozen,
  opinion_request: { kind: 'state', updatable: ['closed_at'] },
  reply: frozen,
  opinion: frozen,
  seat: { kind: 'state', updatable: [] },
  proposal: { kind: 'state', updatable: ['decided_by', 'agreed', 'decided_at'] },

  recommendation_order: { kind: 'state', updatable: ['application_ids', 'version'] },
  recommendation_sheet: { kind: 'state', updatable: ['state'] },
  recommendation_row: frozen,
  formality_decision: frozen,
  public_code: frozen,

  list_version: frozen,
  list_row: frozen,
  list_withdrawal: frozen,
  list_match: {
    kind: 'state',
    updatable: ['answer', 'answered_by', 'answered_at', 'confirmed_by', 'confirmed_at'],
  },

  expert: { kind: 'state', updatable: ['person_id', 'city_code', 'state', 'version'] },
  expert_detail: { kind: 'erasable', updatable: ['name', 'mobile', 'email', 'title', 'fields'] },
  personal_read: frozen,
  employment: { kind: 'state', deletable: true },
  unavailability: { kind: 'state', deletable: true },
  expert_conflict: frozen,
  draw: state,
  draw_pool: frozen,
  draw_exclusion: frozen,
  draw_source: { kind: 'state', updatable: ['value', 'entered_by', 'checked_by'] },
  witness_secret: { kind: 'state', updatable: ['revealed'] },
  draw_result: frozen,
  invitation: { kind: 'state', updatable: ['state', 'reason_code'] },
  commitment: frozen,
  commitment_salt: erasable,

  panel: { kind: 'state', updatable: ['opened_at', 'opened_by', 'witnessed_by'] },
  opening_witness: frozen,
  panel_seat: { kind: 'state', updatable: ['chief', 'left_at'] },
  assignment: { kind: 'state', updatable: ['state', 'reason_code'] },
  score_sheet: {
    kind: 'state',
    updatable: ['version', 'state', 'rubric_hash', 'commitment_id', 'sealed_at', 'void_code'],
  },
  score: { kind: 'state', updatable: ['points', 'doubted'], deletable: true },
  score_comment: { kind: 'erasable', updatable: ['text', 'checked_text'] },

  frozen_document: frozen,
  aggregate: frozen,
  ranking: frozen,
  ranking_row: frozen,
  signature_request: {
    kind: 'state',
    updatable: ['payload', 'hash', 'prepared_by', 'prepared_at'],
    deletable: true,
  },
  decision: frozen,
  decision_signature: frozen,
  decision_row: frozen,
  departure: frozen,
  notice: frozen,
  notice_entry: frozen,
  notice_print: frozen,
  objection: {
    kind: 'state',
    updatable: ['application_id', 'state', 'handler_id', 'admissibility_code', 'outcome_code', 'version'],
  },
  objector: erasable,
  objection_evidence: erasable,

  recognition: frozen,
  certificate: frozen,
  title_event: frozen,

  message: { kind: 'state', updatable: ['read_at'] },
  delivery: { kind: 'state', updatable: ['state', 'error', 'at'] },
  due: { kind: 'state', updatable: ['at', 'done_at', 'failures', 'next_try_at'] },

  log_entry: frozen,
  log_queue: { kind: 'state', updatable: [], deletable: true },
};
