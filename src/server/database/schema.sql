-- What the migrations have come to. Written by bin/dump-schema.ts from the catalogue; the roles are those of 0001.

CREATE OR REPLACE FUNCTION refuse_after_sealing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform from score_sheet where id = coalesce(new.sheet_id, old.sheet_id) and sealed_at is null for share;
  if not found or new.sheet_id <> old.sheet_id then
    raise exception '% belongs to a sealed sheet', tg_table_name using errcode = 'SF002';
  end if;
  return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'SF001';
end $function$;

create table aggregate (
  application_id uuid not null,
  run integer not null,
  points_sum integer not null,
  sheets integer not null,
  trimmed boolean not null,
  inputs_hash bytea not null,
  constraint aggregate_pkey PRIMARY KEY (application_id, run),
  constraint aggregate_inputs_hash_check CHECK ((octet_length(inputs_hash) = 32)),
  constraint aggregate_sheets_check CHECK ((sheets > 0))
);
comment on table aggregate is '得分汇总';

create table application (
  id uuid not null,
  programme_id uuid not null,
  programme_version_id uuid not null,
  number text not null,
  direction text not null,
  serial integer not null,
  unit_id uuid not null,
  recommending_unit_id uuid not null,
  leading_key text,
  state text not null,
  turn text not null,
  handler_id uuid,
  version integer not null default 1,
  revision integer not null default 0,
  unit_name text not null,
  project_name text not null,
  county_code text,
  opinion text not null,
  waiting_since timestamp with time zone not null,
  verdicts_met integer not null,
  verdicts_not_met integer not null,
  verdicts_open integer not null,
  due_at timestamp with time zone,
  submitted_at timestamp with time zone,
  search_text text not null,
  search_grams integer[] not null,
  department_id uuid not null,
  constraint application_pkey PRIMARY KEY (id),
  constraint application_number_key UNIQUE (number),
  constraint application_programme_id_direction_serial_key UNIQUE (programme_id, direction, serial),
  constraint application_opinion_check CHECK ((opinion = ANY (ARRAY['not-asked'::text, 'waiting'::text, 'no-objection'::text, 'objection'::text, 'cannot-confirm'::text]))),
  constraint application_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'lapsed'::text, 'submitted'::text, 'returned'::text, 'withdrawn'::text, 'checked'::text, 'not-recommended'::text, 'recommended'::text, 'reported'::text, 'supplement-asked'::text, 'rejected'::text, 'accepted'::text, 'scored'::text, 'proposed'::text, 'reserve'::text, 'not-selected'::text, 'approved'::text, 'in-notice'::text, 'dropped'::text, 'recognised'::text, 'expired'::text, 'revoked'::text]))),
  constraint application_turn_check CHECK ((turn = ANY (ARRAY['applicant'::text, 'clerk'::text, 'leader'::text, 'opinion'::text, 'officer'::text, 'second-officer'::text, 'office'::text, 'nobody'::text])))
);
comment on table application is '申报件';
CREATE INDEX application_desk ON application USING btree (programme_id, recommending_unit_id, turn, waiting_since, id) INCLUDE (handler_id);
CREATE INDEX application_province ON application USING btree (programme_id, turn, waiting_since, id) INCLUDE (state, direction, recommending_unit_id);
CREATE INDEX application_recommending_number ON application USING btree (programme_id, recommending_unit_id, direction, serial);
CREATE INDEX application_search ON application USING gin (search_grams);
CREATE INDEX application_unit ON application USING btree (unit_id, programme_id);

create table application_section (
  application_id uuid not null,
  section text not null,
  open boolean not null default true,
  revision integer not null default 0,
  answers jsonb not null default '{}'::jsonb,
  saved_by uuid,
  saved_at timestamp with time zone,
  constraint application_section_pkey PRIMARY KEY (application_id, section)
);
comment on table application_section is '申报书章节';

create table assignment (
  application_id uuid not null,
  expert_id uuid not null,
  panel_id uuid not null,
  state text not null,
  reason_code text,
  constraint assignment_pkey PRIMARY KEY (application_id, expert_id),
  constraint assignment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'declared'::text, 'recused'::text, 'replaced'::text])))
);
comment on table assignment is '评审分配';
CREATE INDEX assignment_expert ON assignment USING btree (expert_id, state);
CREATE INDEX assignment_panel ON assignment USING btree (panel_id);

create table attachment (
  id uuid not null,
  application_id uuid not null,
  slot text not null,
  sha256 bytea not null,
  name text not null,
  removed_at timestamp with time zone,
  constraint attachment_pkey PRIMARY KEY (id)
);
comment on table attachment is '附件';
CREATE INDEX attachment_slot ON attachment USING btree (application_id, slot) WHERE (removed_at IS NULL);

create table certificate (
  number text not null,
  recognition_id uuid not null,
  application_id uuid not null,
  holder_name text not null,
  wording text not null,
  from_on date not null,
  until_on date not null,
  sha256 bytea not null,
  replaces_number text,
  constraint certificate_pkey PRIMARY KEY (number),
  constraint certificate_replaces_number_key UNIQUE (replaces_number),
  constraint certificate_term CHECK ((until_on >= from_on))
);
comment on table certificate is '证书';
CREATE INDEX certificate_application ON certificate USING btree (application_id);

create table check_line (
  application_id uuid not null,
  level text not null,
  line text not null,
  answer text not null,
  note text,
  version_seen integer not null,
  checked_by uuid not null,
  checked_at timestamp with time zone not null,
  constraint check_line_pkey PRIMARY KEY (application_id, level, line),
  constraint check_line_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'not-applicable'::text]))),
  constraint check_line_level_check CHECK ((level = ANY (ARRAY['county'::text, 'city'::text, 'province'::text])))
);
comment on table check_line is '审核清单';

create table commitment (
  id uuid not null,
  kind text not null,
  subject text not null,
  digest bytea not null,
  at timestamp with time zone not null,
  constraint commitment_pkey PRIMARY KEY (id),
  constraint commitment_kind_subject_key UNIQUE (kind, subject),
  constraint commitment_digest_check CHECK ((octet_length(digest) = 32))
);
comment on table commitment is '承诺';

create table commitment_salt (
  commitment_id uuid not null,
  salt bytea not null,
  constraint commitment_salt_pkey PRIMARY KEY (commitment_id),
  constraint commitment_salt_salt_check CHECK ((octet_length(salt) = 32))
);
comment on table commitment_salt is '承诺盐值';

create table correction (
  id uuid not null,
  application_id uuid not null,
  kind text not null,
  round integer not null,
  due_at timestamp with time zone not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  outcome text,
  constraint correction_pkey PRIMARY KEY (id),
  constraint correction_application_id_kind_round_key UNIQUE (application_id, kind, round),
  constraint correction_closed_with_outcome CHECK (((closed_at IS NULL) = (outcome IS NULL))),
  constraint correction_kind_check CHECK ((kind = ANY (ARRAY['return'::text, 'supplement'::text]))),
  constraint correction_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'lapsed'::text, 'given-up'::text])))
);
comment on table correction is '退回修改与补正';
CREATE UNIQUE INDEX correction_one_open ON correction USING btree (application_id) WHERE (closed_at IS NULL);

create table correction_item (
  correction_id uuid not null,
  position integer not null,
  section text not null,
  field text,
  reason_code text not null,
  sentence text not null,
  constraint correction_item_pkey PRIMARY KEY (correction_id, "position")
);
comment on table correction_item is '修改事项';

create table counter (
  programme_id uuid not null,
  what text not null,
  next integer not null,
  constraint counter_pkey PRIMARY KEY (programme_id, what)
);
comment on table counter is '编号计数';

create table credential (
  person_id uuid not null,
  sign_in_name text not null,
  password_hash text not null,
  failures integer not null default 0,
  locked_until timestamp with time zone,
  totp_last_step bigint,
  constraint credential_pkey PRIMARY KEY (person_id),
  constraint credential_sign_in_name_key UNIQUE (sign_in_name)
);
comment on table credential is '登录凭据';

create table decision (
  id uuid not null,
  programme_id uuid not null,
  meeting text not null,
  minutes_number text not null,
  decided_on date not null,
  recorded_by uuid not null,
  hash bytea not null,
  replaces_id uuid,
  constraint decision_pkey PRIMARY KEY (id),
  constraint decision_recorded UNIQUE (id, recorded_by),
  constraint decision_replaces_id_key UNIQUE (replaces_id),
  constraint decision_hash_check CHECK ((octet_length(hash) = 32))
);
comment on table decision is '审定';

create table decision_row (
  decision_id uuid not null,
  application_id uuid not null,
  direction text not null,
  place integer not null,
  beside integer not null,
  outcome text not null,
  reason_code text not null,
  departs boolean not null,
  constraint decision_row_pkey PRIMARY KEY (decision_id, application_id),
  constraint decision_row_application_id_key UNIQUE (application_id),
  constraint decision_row_decision_id_direction_place_beside_key UNIQUE (decision_id, direction, place, beside),
  constraint decision_row_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'reserve'::text, 'not-selected'::text])))
);
comment on table decision_row is '审定条目';

create table decision_signature (
  decision_id uuid not null,
  recorded_by uuid not null,
  signed_by uuid not null,
  signed_at timestamp with time zone not null,
  constraint decision_signature_pkey PRIMARY KEY (decision_id),
  constraint decision_signed_by_another CHECK ((signed_by <> recorded_by))
);
comment on table decision_signature is '审定签署';

create table delivery (
  message_id uuid not null,
  channel text not null,
  attempt integer not null,
  state text not null,
  error text,
  at timestamp with time zone not null,
  constraint delivery_pkey PRIMARY KEY (message_id, channel, attempt),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])))
);
comment on table delivery is '发送记录';

create table demo_clock (
  only_one boolean not null,
  moved_by_ms bigint not null,
  constraint demo_clock_pkey PRIMARY KEY (only_one),
  constraint demo_clock_only_one_check CHECK (only_one)
);
comment on table demo_clock is '演示时钟';

create table departure (
  decision_id uuid not null,
  application_id uuid not null,
  upward boolean not null,
  reason_code text not null,
  sentence text not null,
  constraint departure_pkey PRIMARY KEY (decision_id, application_id)
);
comment on table departure is '调整';

create table draw (
  id uuid not null,
  programme_id uuid not null,
  number integer not null,
  direction text not null,
  state text not null,
  rule jsonb not null,
  take integer not null,
  alternates integer not null,
  requested_by uuid not null,
  approved_by uuid,
  witnessed_by uuid,
  frozen_at timestamp with time zone,
  drawn_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  replaces_id uuid,
  constraint draw_pkey PRIMARY KEY (id),
  constraint draw_programme_id_number_key UNIQUE (programme_id, number),
  constraint draw_replaces_id_key UNIQUE (replaces_id),
  constraint draw_alternates_check CHECK ((alternates >= 0)),
  constraint draw_approver_witnesses_not CHECK ((witnessed_by <> approved_by)),
  constraint draw_cancelled_with_reason CHECK ((((state = 'cancelled'::text) = (cancelled_at IS NOT NULL)) AND ((cancelled_at IS NULL) = (cancel_reason IS NULL)))),
  constraint draw_requester_approves_not CHECK ((approved_by <> requested_by)),
  constraint draw_requester_witnesses_not CHECK ((witnessed_by <> requested_by)),
  constraint draw_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'change-asked'::text, 'refused'::text, 'approved'::text, 'frozen'::text, 'committed'::text, 'drawn'::text, 'cancelled'::text]))),
  constraint draw_take_check CHECK ((take > 0))
);
comment on table draw is '专家抽取';

create table draw_exclusion (
  draw_id uuid not null,
  expert_id uuid not null,
  reason_code text not null,
  source text not null,
  application_id uuid,
  constraint draw_exclusion_pkey PRIMARY KEY (draw_id, expert_id, reason_code, source)
);
comment on table draw_exclusion is '抽取排除';

create table draw_pool (
  draw_id uuid not null,
  position integer not null,
  pseudonym text not null,
  expert_id uuid not null,
  constraint draw_pool_pkey PRIMARY KEY (draw_id, "position"),
  constraint draw_pool_draw_id_expert_id_key UNIQUE (draw_id, expert_id),
  constraint draw_pool_draw_id_pseudonym_key UNIQUE (draw_id, pseudonym)
);
comment on table draw_pool is '抽取名册';

create table draw_result (
  draw_id uuid not null,
  place integer not null,
  position integer not null,
  key bytea not null,
  constraint draw_result_pkey PRIMARY KEY (draw_id, place),
  constraint draw_result_draw_id_position_key UNIQUE (draw_id, "position"),
  constraint draw_result_key_check CHECK ((octet_length(key) = 32))
);
comment on table draw_result is '抽取结果';

create table draw_source (
  draw_id uuid not null,
  name text not null,
  due_at timestamp with time zone not null,
  value text,
  entered_by uuid,
  checked_by uuid,
  constraint draw_source_pkey PRIMARY KEY (draw_id, name),
  constraint draw_source_checked_by_another CHECK ((checked_by <> entered_by)),
  constraint draw_source_entered_whole CHECK ((((value IS NULL) = (entered_by IS NULL)) AND ((checked_by IS NULL) OR (entered_by IS NOT NULL))))
);
comment on table draw_source is '随机来源';

create table due (
  act text not null,
  key text not null,
  at timestamp with time zone not null,
  done_at timestamp with time zone,
  failures integer not null default 0,
  next_try_at timestamp with time zone,
  constraint due_pkey PRIMARY KEY (act, key)
);
comment on table due is '到期事项';
CREATE INDEX due_open ON due USING btree (at) WHERE (done_at IS NULL);

create table employment (
  id uuid not null,
  expert_id uuid not null,
  employer_name text not null,
  employer_key text not null,
  credit_code text,
  from_on date,
  until_on date,
  constraint employment_pkey PRIMARY KEY (id)
);
comment on table employment is '任职经历';
CREATE INDEX employment_code ON employment USING btree (credit_code);
CREATE INDEX employment_employer ON employment USING btree (employer_key);
CREATE INDEX employment_expert ON employment USING btree (expert_id);

create table evaluation (
  id uuid not null,
  application_id uuid not null,
  revision integer not null,
  moment text not null,
  programme_version_id uuid not null,
  list_version_ids uuid[] not null,
  verdicts jsonb not null,
  at timestamp with time zone not null,
  constraint evaluation_pkey PRIMARY KEY (id)
);
comment on table evaluation is '条件判定';
CREATE INDEX evaluation_application ON evaluation USING btree (application_id, at DESC);

create table event (
  id uuid not null,
  at timestamp with time zone not null,
  act text not null,
  programme_id uuid,
  application_id uuid,
  subject_id uuid,
  version integer,
  actor_id uuid,
  role text not null,
  organisation_id uuid,
  from_state text,
  to_state text,
  reason_code text,
  facts jsonb not null default '{}'::jsonb,
  constraint event_pkey PRIMARY KEY (id)
);
comment on table event is '办理记录';
CREATE INDEX event_application ON event USING btree (application_id, id);
CREATE INDEX event_at ON event USING brin (at);
CREATE INDEX event_subject ON event USING btree (subject_id, id) WHERE (subject_id IS NOT NULL);
CREATE UNIQUE INDEX event_version ON event USING btree (application_id, version) WHERE (version IS NOT NULL);

create table event_note (
  event_id uuid not null,
  text text not null,
  constraint event_note_pkey PRIMARY KEY (event_id)
);
comment on table event_note is '办理说明';

create table expert (
  id uuid not null,
  person_id uuid,
  id_commitment bytea not null,
  city_code text,
  state text not null,
  version integer not null default 1,
  department_id uuid not null,
  constraint expert_pkey PRIMARY KEY (id),
  constraint expert_department_identity UNIQUE (department_id, id_commitment),
  constraint expert_person_id_key UNIQUE (person_id),
  constraint expert_id_commitment_check CHECK ((octet_length(id_commitment) = 32)),
  constraint expert_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
);
comment on table expert is '专家';

create table expert_conflict (
  id uuid not null,
  expert_id uuid not null,
  programme_id uuid not null,
  application_id uuid,
  direction text,
  reason_code text not null,
  source text not null,
  found_at timestamp with time zone not null,
  constraint expert_conflict_pkey PRIMARY KEY (id)
);
comment on table expert_conflict is '回避情形';
CREATE INDEX expert_conflict_expert ON expert_conflict USING btree (expert_id, programme_id);

create table expert_detail (
  expert_id uuid not null,
  name text not null,
  mobile text,
  title text,
  fields text[] not null,
  email text,
  constraint expert_detail_pkey PRIMARY KEY (expert_id)
);
comment on table expert_detail is '专家信息';

create table figure (
  application_id uuid not null,
  sha256 bytea not null,
  brought_by uuid,
  brought_at timestamp with time zone,
  constraint figure_pkey PRIMARY KEY (application_id, sha256)
);
comment on table figure is '申报书图片';

create table figure_correction (
  application_id uuid not null,
  key text not null,
  subject text not null,
  revision integer not null,
  place text not null,
  value text,
  evidence_id uuid not null,
  constraint figure_correction_pkey PRIMARY KEY (application_id, key, subject, revision)
);
comment on table figure_correction is '存疑数据更正';

create table file (
  sha256 bytea not null,
  bytes bigint not null,
  media_type text not null,
  scan text not null,
  erased_at timestamp with time zone,
  constraint file_pkey PRIMARY KEY (sha256),
  constraint file_bytes_check CHECK ((bytes >= 0)),
  constraint file_scan_check CHECK ((scan = ANY (ARRAY['not-scanned'::text, 'clean'::text, 'infected'::text]))),
  constraint file_sha256_check CHECK ((octet_length(sha256) = 32))
);
comment on table file is '文件';

create table formality_decision (
  application_id uuid not null,
  revision integer not null,
  outcome text not null,
  clause text,
  reason_code text,
  sentence text,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  constraint formality_decision_pkey PRIMARY KEY (application_id, revision),
  constraint formality_decision_outcome_check CHECK ((outcome = ANY (ARRAY['accept'::text, 'supplement'::text, 'reject'::text]))),
  constraint rejection_names_clause_and_reason CHECK (((outcome <> 'reject'::text) OR ((clause IS NOT NULL) AND (reason_code IS NOT NULL))))
);
comment on table formality_decision is '形式审查决定';

create table frozen_document (
  hash bytea not null,
  text text not null,
  constraint frozen_document_pkey PRIMARY KEY (hash),
  constraint frozen_document_hash_check CHECK ((octet_length(hash) = 32))
);
comment on table frozen_document is '存档原文';

create table invitation (
  draw_id uuid not null,
  place integer not null,
  state text not null,
  reply_until timestamp with time zone not null,
  reason_code text,
  constraint invitation_pkey PRIMARY KEY (draw_id, place),
  constraint invitation_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'accepted'::text, 'declined'::text, 'unanswered'::text, 'replaced'::text])))
);
comment on table invitation is '评审邀请';

create table joint_unit (
  id uuid not null,
  application_id uuid not null,
  organisation_id uuid,
  name text not null,
  state text not null,
  facts_digest bytea not null,
  letter_sha256 bytea,
  answered_at timestamp with time zone,
  constraint joint_unit_pkey PRIMARY KEY (id),
  constraint joint_unit_facts_digest_check CHECK ((octet_length(facts_digest) = 32)),
  constraint joint_unit_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'confirmed'::text, 'declined'::text, 'removed'::text])))
);
comment on table joint_unit is '联合申报单位';
CREATE UNIQUE INDEX joint_unit_once ON joint_unit USING btree (application_id, organisation_id) WHERE (state <> 'removed'::text);

create table judgement (
  application_id uuid not null,
  key text not null,
  subject text not null default ''::text,
  revision integer not null,
  answer text not null,
  reason_code text,
  sentence text,
  version_seen integer not null,
  given_by uuid not null,
  given_role text not null,
  given_at timestamp with time zone not null,
  constraint judgement_pkey PRIMARY KEY (application_id, key, subject, revision),
  constraint judgement_application_id_key_subject_revision_given_by_key UNIQUE (application_id, key, subject, revision, given_by)
);
comment on table judgement is '人工判断';

create table judgement_confirmation (
  application_id uuid not null,
  key text not null,
  subject text not null,
  revision integer not null,
  given_by uuid not null,
  confirmed_by uuid not null,
  agreed boolean not null,
  at timestamp with time zone not null,
  constraint judgement_confirmation_pkey PRIMARY KEY (application_id, key, subject, revision),
  constraint judgement_confirmed_by_another CHECK ((confirmed_by <> given_by))
);
comment on table judgement_confirmation is '判断复核';

create table lead (
  programme_id uuid not null,
  enterprise_key text not null,
  direction text not null,
  alone boolean not null default true,
  constraint lead_pkey PRIMARY KEY (programme_id, enterprise_key, direction)
);
comment on table lead is '牵头登记';
CREATE UNIQUE INDEX lead_alone ON lead USING btree (programme_id, enterprise_key) WHERE alone;

create table letter (
  id uuid not null,
  from_organisation_id uuid not null,
  to_organisation_id uuid not null,
  subject text not null,
  due_on date not null,
  sha256 bytea,
  sent_by uuid not null,
  sent_at timestamp with time zone not null,
  constraint letter_pkey PRIMARY KEY (id)
);
comment on table letter is '征求意见函';
CREATE INDEX letter_to ON letter USING btree (to_organisation_id);

create table list_match (
  application_id uuid not null,
  version_id uuid not null,
  row_no integer not null,
  found_through text not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  constraint list_match_pkey PRIMARY KEY (application_id, version_id, row_no),
  constraint list_match_answer_check CHECK ((answer = ANY (ARRAY['same-unit'::text, 'other-unit'::text]))),
  constraint list_match_answered_whole CHECK ((((answer IS NULL) = (answered_by IS NULL)) AND ((answered_by IS NULL) = (answered_at IS NULL)))),
  constraint list_match_confirmed_after_answer CHECK ((((confirmed_by IS NULL) = (confirmed_at IS NULL)) AND ((confirmed_by IS NULL) OR (answered_by IS NOT NULL)))),
  constraint list_match_confirmed_by_another CHECK ((confirmed_by <> answered_by)),
  constraint list_match_found_through_check CHECK ((found_through = ANY (ARRAY['code'::text, 'name'::text])))
);
comment on table list_match is '名单匹配';

create table list_row (
  version_id uuid not null,
  row_no integer not null,
  credit_code text,
  name_key text not null,
  fields jsonb not null,
  constraint list_row_pkey PRIMARY KEY (version_id, row_no)
);
comment on table list_row is '名单条目';
CREATE INDEX list_row_code ON list_row USING btree (version_id, credit_code);
CREATE INDEX list_row_name ON list_row USING btree (version_id, name_key);

create table list_version (
  id uuid not null,
  programme_id uuid,
  list text not null,
  number integer not null,
  issuer text not null,
  document text,
  dated_on date not null,
  queried_on date,
  sha256 bytea not null,
  imported_by uuid not null,
  imported_at timestamp with time zone not null,
  constraint list_version_pkey PRIMARY KEY (id),
  constraint list_version_programme_id_list_number_key UNIQUE NULLS NOT DISTINCT (programme_id, list, number),
  constraint list_version_programme_id_list_sha256_queried_on_key UNIQUE NULLS NOT DISTINCT (programme_id, list, sha256, queried_on)
);
comment on table list_version is '名单版本';

create table list_withdrawal (
  version_id uuid not null,
  reason text not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamp with time zone not null,
  constraint list_withdrawal_pkey PRIMARY KEY (version_id)
);
comment on table list_withdrawal is '名单撤回';

create table log_entry (
  id uuid not null,
  kind text not null,
  leaf text not null,
  at timestamp with time zone not null,
  constraint log_entry_pkey PRIMARY KEY (id),
  constraint log_entry_leaf_check CHECK ((octet_length(leaf) <= 65535))
);
comment on table log_entry is '日志条目';

create table log_queue (
  entry_id uuid not null,
  constraint log_queue_pkey PRIMARY KEY (entry_id)
);
comment on table log_queue is '待编日志';

create table membership (
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  constraint membership_pkey PRIMARY KEY (id)
);
comment on table membership is '任职与角色';
CREATE INDEX membership_organisation ON membership USING btree (organisation_id);
CREATE UNIQUE INDEX membership_current ON membership USING btree (person_id, organisation_id, role) WHERE (until_at IS NULL);

create table message (
  id uuid not null,
  person_id uuid not null,
  template text not null,
  facts jsonb not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (id)
);
comment on table message is '消息';
CREATE INDEX message_person ON message USING btree (person_id, id DESC);

create table notice (
  id uuid not null,
  programme_id uuid not null,
  number integer not null,
  decision_id uuid not null,
  document jsonb not null,
  hash bytea not null,
  counting text not null,
  first_on date not null,
  last_on date not null,
  closes_at timestamp with time zone not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  legal_place text,
  replaces_id uuid,
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_programme_id_number_key UNIQUE (programme_id, number),
  constraint notice_replaces_id_key UNIQUE (replaces_id),
  constraint notice_counting_check CHECK ((counting = ANY (ARRAY['publication-day'::text, 'next-day'::text]))),
  constraint notice_hash_check CHECK ((octet_length(hash) = 32)),
  constraint notice_period CHECK ((last_on >= first_on))
);
comment on table notice is '公示';

create table notice_entry (
  notice_id uuid not null,
  position integer not null,
  application_id uuid not null,
  name text not null,
  project text not null,
  constraint notice_entry_pkey PRIMARY KEY (notice_id, "position"),
  constraint notice_entry_notice_id_application_id_key UNIQUE (notice_id, application_id)
);
comment on table notice_entry is '公示名单';
CREATE INDEX notice_entry_application ON notice_entry USING btree (application_id);

create table notice_print (
  notice_id uuid not null,
  sha256 bytea not null,
  constraint notice_print_pkey PRIMARY KEY (notice_id)
);
comment on table notice_print is '公示文件';

create table objection (
  id uuid not null,
  notice_id uuid not null,
  number text not null,
  code_hash bytea not null,
  application_id uuid,
  received_at timestamp with time zone not null,
  state text not null,
  handler_id uuid,
  admissibility_code text,
  outcome_code text,
  version integer not null default 1,
  constraint objection_pkey PRIMARY KEY (id),
  constraint objection_number_key UNIQUE (number),
  constraint objection_code_hash_check CHECK ((octet_length(code_hash) = 32)),
  constraint objection_state_check CHECK ((state = ANY (ARRAY['received'::text, 'admissible'::text, 'inadmissible'::text, 'decided'::text])))
);
comment on table objection is '异议';
CREATE INDEX objection_open ON objection USING btree (application_id) WHERE (state = ANY (ARRAY['received'::text, 'admissible'::text]));

create table objection_evidence (
  objection_id uuid not null,
  position integer not null,
  name text not null,
  sha256 bytea not null,
  constraint objection_evidence_pkey PRIMARY KEY (objection_id, "position")
);
comment on table objection_evidence is '异议证明材料';

create table objector (
  objection_id uuid not null,
  name text,
  contact text,
  statement text not null,
  constraint objector_pkey PRIMARY KEY (objection_id)
);
comment on table objector is '异议人';

create table one_time_link (
  token_hash bytea not null,
  purpose text not null,
  person_id uuid,
  organisation_id uuid,
  role text,
  ends_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_link_pkey PRIMARY KEY (token_hash),
  constraint invitation_is_to_a_role CHECK (((purpose <> 'invitation'::text) OR ((organisation_id IS NOT NULL) AND (role IS NOT NULL)))),
  constraint one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['first-administrator'::text, 'invitation'::text, 'reset'::text]))),
  constraint one_time_link_token_hash_check CHECK ((octet_length(token_hash) = 32)),
  constraint reset_is_of_a_person CHECK (((purpose <> 'reset'::text) OR (person_id IS NOT NULL)))
);
comment on table one_time_link is '一次性链接';

create table opening_witness (
  panel_id uuid not null,
  at timestamp with time zone not null,
  witnessed_by uuid not null,
  constraint opening_witness_pkey PRIMARY KEY (panel_id, at)
);
comment on table opening_witness is '启封见证';

create table opinion (
  request_id uuid not null,
  reply_id uuid not null,
  result text not null,
  statement text,
  constraint opinion_pkey PRIMARY KEY (request_id),
  constraint opinion_result_check CHECK ((result = ANY (ARRAY['no-objection'::text, 'objection'::text, 'cannot-confirm'::text]))),
  constraint opinion_says_why CHECK (((result = 'no-objection'::text) OR (statement IS NOT NULL)))
);
comment on table opinion is '部门意见';

create table opinion_request (
  id uuid not null,
  letter_id uuid not null,
  application_id uuid not null,
  subject text not null,
  facts_digest bytea not null,
  closed_at timestamp with time zone,
  constraint opinion_request_pkey PRIMARY KEY (id),
  constraint opinion_request_facts_digest_check CHECK ((octet_length(facts_digest) = 32))
);
comment on table opinion_request is '征求意见';
CREATE INDEX opinion_request_application ON opinion_request USING btree (application_id);
CREATE INDEX opinion_request_letter ON opinion_request USING btree (letter_id);
CREATE UNIQUE INDEX opinion_request_one_open ON opinion_request USING btree (application_id, subject) WHERE (closed_at IS NULL);

create table organisation (
  id uuid not null,
  kind text not null,
  name text not null,
  name_key text not null,
  credit_code text,
  region_code text,
  parent_id uuid,
  version integer not null default 1,
  department_id uuid,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_credit_code_key UNIQUE (credit_code),
  constraint organisation_office_of_a_department CHECK (((department_id IS NOT NULL) OR (kind <> ALL (ARRAY['department'::text, 'pool-office'::text, 'supervision'::text]))))
);
comment on table organisation is '单位';
CREATE INDEX organisation_department ON organisation USING btree (department_id, kind);

create table panel (
  id uuid not null,
  programme_id uuid not null,
  direction text not null,
  number integer not null,
  opened_at timestamp with time zone,
  opened_by uuid,
  witnessed_by uuid,
  constraint panel_pkey PRIMARY KEY (id),
  constraint panel_programme_id_direction_number_key UNIQUE (programme_id, direction, number),
  constraint panel_opened_before_another CHECK ((((witnessed_by IS NULL) = (opened_at IS NULL)) AND (witnessed_by <> opened_by))),
  constraint panel_opened_whole CHECK (((opened_at IS NULL) = (opened_by IS NULL)))
);
comment on table panel is '评审组';

create table panel_seat (
  panel_id uuid not null,
  expert_id uuid not null,
  pseudonym text not null,
  chief boolean not null default false,
  left_at timestamp with time zone,
  constraint panel_seat_pkey PRIMARY KEY (panel_id, expert_id),
  constraint panel_seat_panel_id_pseudonym_key UNIQUE (panel_id, pseudonym)
);
comment on table panel_seat is '评审组成员';

create table person (
  id uuid not null,
  label text not null,
  disabled_at timestamp with time zone,
  constraint person_pkey PRIMARY KEY (id)
);
comment on table person is '人员';

create table person_detail (
  person_id uuid not null,
  name text not null,
  mobile text,
  email text,
  constraint person_detail_pkey PRIMARY KEY (person_id)
);
comment on table person_detail is '人员信息';

create table personal_read (
  id uuid not null,
  at timestamp with time zone not null,
  person_id uuid not null,
  subject text not null,
  what text not null,
  constraint personal_read_pkey PRIMARY KEY (id)
);
comment on table personal_read is '个人信息查阅记录';
CREATE INDEX personal_read_at ON personal_read USING brin (at);
CREATE INDEX personal_read_subject ON personal_read USING btree (subject);

create table programme (
  id uuid not null,
  code text not null,
  number_prefix text not null,
  current_version_id uuid,
  department_id uuid not null,
  constraint programme_pkey PRIMARY KEY (id),
  constraint programme_code_key UNIQUE (code),
  constraint programme_department UNIQUE (id, department_id),
  constraint programme_number_prefix_key UNIQUE (number_prefix)
);
comment on table programme is '示范项目';

create table programme_version (
  id uuid not null,
  programme_id uuid not null,
  number integer not null,
  definition jsonb not null,
  hash bytea not null,
  enabled_by uuid,
  enabled_at timestamp with time zone not null,
  constraint programme_version_pkey PRIMARY KEY (id),
  constraint programme_version_programme_id_hash_key UNIQUE (programme_id, hash),
  constraint programme_version_programme_id_number_key UNIQUE (programme_id, number),
  constraint programme_version_hash_check CHECK ((octet_length(hash) = 32))
);
comment on table programme_version is '项目定义版本';

create table proposal (
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  payload jsonb not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  agreed boolean,
  decided_at timestamp with time zone,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_decided_by_another CHECK ((decided_by <> proposed_by)),
  constraint proposal_decided_whole CHECK ((((decided_at IS NULL) = (decided_by IS NULL)) AND ((decided_at IS NULL) = (agreed IS NULL))))
);
comment on table proposal is '待复核事项';
CREATE UNIQUE INDEX proposal_one_open ON proposal USING btree (subject_id, kind) WHERE (decided_at IS NULL);

create table public_code (
  application_id uuid not null,
  programme_id uuid not null,
  code text not null,
  constraint public_code_pkey PRIMARY KEY (application_id),
  constraint public_code_programme_id_code_key UNIQUE (programme_id, code)
);
comment on table public_code is '公开码';

create table ranking (
  id uuid not null,
  programme_id uuid not null,
  direction text not null,
  revision integer not null,
  hash bytea not null,
  constraint ranking_pkey PRIMARY KEY (id),
  constraint ranking_programme_id_direction_revision_key UNIQUE (programme_id, direction, revision),
  constraint ranking_hash_check CHECK ((octet_length(hash) = 32))
);
comment on table ranking is '排序';

create table ranking_row (
  ranking_id uuid not null,
  application_id uuid not null,
  place integer not null,
  beside integer not null,
  outcome text not null,
  reason_code text,
  tie jsonb,
  constraint ranking_row_pkey PRIMARY KEY (ranking_id, application_id),
  constraint ranking_row_ranking_id_place_beside_key UNIQUE (ranking_id, place, beside),
  constraint ranking_row_outcome_check CHECK ((outcome = ANY (ARRAY['proposed'::text, 'reserve'::text, 'not-selected'::text])))
);
comment on table ranking_row is '排序条目';

create table receipt (
  submission_id uuid not null,
  number text not null,
  constraint receipt_pkey PRIMARY KEY (submission_id),
  constraint receipt_number_key UNIQUE (number)
);
comment on table receipt is '提交回执';

create table recognition (
  id uuid not null,
  programme_id uuid not null,
  document_number text not null,
  on_day date not null,
  hash bytea not null,
  constraint recognition_pkey PRIMARY KEY (id),
  constraint recognition_document_number_key UNIQUE (document_number),
  constraint recognition_hash_check CHECK ((octet_length(hash) = 32))
);
comment on table recognition is '认定';

create table recommendation_order (
  programme_id uuid not null,
  recommending_unit_id uuid not null,
  direction text not null,
  application_ids uuid[] not null,
  version integer not null default 1,
  constraint recommendation_order_pkey PRIMARY KEY (programme_id, recommending_unit_id, direction)
);
comment on table recommendation_order is '推荐次序';

create table recommendation_row (
  sheet_id uuid not null,
  application_id uuid not null,
  direction text not null,
  place integer,
  recommended boolean not null,
  opinion text,
  reason_code text,
  constraint recommendation_row_pkey PRIMARY KEY (sheet_id, application_id),
  constraint recommendation_row_sheet_id_direction_place_key UNIQUE (sheet_id, direction, place),
  constraint not_recommended_has_reason CHECK ((recommended OR (reason_code IS NOT NULL))),
  constraint recommended_is_placed CHECK ((recommended = (place IS NOT NULL)))
);
comment on table recommendation_row is '推荐汇总表条目';
CREATE INDEX recommendation_row_application ON recommendation_row USING btree (application_id);

create table recommendation_sheet (
  id uuid not null,
  programme_id uuid not null,
  recommending_unit_id uuid not null,
  number integer not null,
  state text not null,
  hash bytea not null,
  prepared_by uuid not null,
  signed_by uuid not null,
  sent_at timestamp with time zone not null,
  constraint recommendation_sheet_pkey PRIMARY KEY (id),
  constraint recommendation_sheet_programme_id_recommending_unit_id_numb_key UNIQUE (programme_id, recommending_unit_id, number),
  constraint recommendation_sheet_hash_check CHECK ((octet_length(hash) = 32)),
  constraint recommendation_sheet_signed_by_another CHECK ((prepared_by <> signed_by)),
  constraint recommendation_sheet_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'opened'::text, 'recalled'::text])))
);
comment on table recommendation_sheet is '推荐汇总表';
CREATE UNIQUE INDEX recommendation_sheet_one_standing ON recommendation_sheet USING btree (programme_id, recommending_unit_id) WHERE (state = ANY (ARRAY['sent'::text, 'opened'::text]));

create table reply (
  id uuid not null,
  from_organisation_id uuid not null,
  document_number text not null,
  dated_on date not null,
  sha256 bytea,
  on_paper boolean not null,
  recorded_by uuid not null,
  constraint reply_pkey PRIMARY KEY (id),
  constraint reply_from_organisation_id_document_number_key UNIQUE (from_organisation_id, document_number)
);
comment on table reply is '复函';

create table schema_migration (
  number integer not null,
  name text not null,
  sha256 bytea not null,
  applied_at timestamp with time zone not null,
  constraint schema_migration_pkey PRIMARY KEY (number)
);
comment on table schema_migration is '数据库升级记录';

create table score (
  sheet_id uuid not null,
  item text not null,
  points integer not null,
  doubted boolean not null default false,
  constraint score_pkey PRIMARY KEY (sheet_id, item),
  constraint score_points_check CHECK (((points >= 0) AND (points <= 10000)))
);
comment on table score is '评分';

create table score_comment (
  sheet_id uuid not null,
  item text not null,
  text text not null,
  checked_text text,
  constraint score_comment_pkey PRIMARY KEY (sheet_id, item)
);
comment on table score_comment is '评审意见';

create table score_sheet (
  id uuid not null,
  application_id uuid not null,
  expert_id uuid not null,
  version integer not null default 1,
  state text not null,
  rubric_hash bytea not null,
  commitment_id uuid,
  sealed_at timestamp with time zone,
  void_code text,
  constraint score_sheet_pkey PRIMARY KEY (id),
  constraint score_sheet_application_id_expert_id_key UNIQUE (application_id, expert_id),
  constraint score_sheet_rubric_hash_check CHECK ((octet_length(rubric_hash) = 32)),
  constraint score_sheet_sealed_is_dated CHECK (((state = 'draft'::text) = (sealed_at IS NULL))),
  constraint score_sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sealed'::text, 'void'::text]))),
  constraint score_sheet_void_has_code CHECK (((state = 'void'::text) = (void_code IS NOT NULL)))
);
comment on table score_sheet is '评分表';

create table seat (
  subject_id uuid not null,
  duty_group text not null,
  person_id uuid not null,
  seat text not null,
  constraint seat_pkey PRIMARY KEY (subject_id, duty_group, person_id),
  constraint seat_known CHECK ((((duty_group = 'recommendation'::text) AND (seat = ANY (ARRAY['check'::text, 'sign'::text]))) OR ((duty_group = 'draw'::text) AND (seat = ANY (ARRAY['request'::text, 'approve'::text, 'witness'::text]))) OR ((duty_group = 'outcome'::text) AND (seat = ANY (ARRAY['ranking'::text, 'objection'::text])))))
);
comment on table seat is '不相容岗位';

create table session (
  token_hash bytea not null,
  person_id uuid not null,
  membership_id uuid,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
comment on table session is '登录会话';
CREATE INDEX session_person ON session USING btree (person_id);

create table signature_request (
  programme_id uuid not null,
  kind text not null,
  payload jsonb not null,
  hash bytea not null,
  prepared_by uuid not null,
  prepared_at timestamp with time zone not null,
  constraint signature_request_pkey PRIMARY KEY (programme_id, kind),
  constraint signature_request_hash_check CHECK ((octet_length(hash) = 32)),
  constraint signature_request_kind_check CHECK ((kind = ANY (ARRAY['decision'::text, 'notice'::text])))
);
comment on table signature_request is '呈签件';

create table stage_date (
  programme_id uuid not null,
  key text not null,
  revision integer not null,
  instant timestamp with time zone,
  day date,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  reason text not null,
  constraint stage_date_pkey PRIMARY KEY (programme_id, key, revision),
  constraint stage_date_instant_or_day CHECK (((instant IS NULL) <> (day IS NULL)))
);
comment on table stage_date is '时间节点';

create table submission (
  id uuid not null,
  application_id uuid not null,
  revision integer not null,
  programme_version_id uuid not null,
  content_hash bytea not null,
  submission_key text not null,
  submitted_by uuid not null,
  submitted_at timestamp with time zone not null,
  constraint submission_pkey PRIMARY KEY (id),
  constraint submission_application_id_revision_key UNIQUE (application_id, revision),
  constraint submission_application_id_submission_key_key UNIQUE (application_id, submission_key),
  constraint submission_content_hash_check CHECK ((octet_length(content_hash) = 32))
);
comment on table submission is '提交版本';

create table submission_attachment (
  submission_id uuid not null,
  slot text not null,
  position integer not null,
  sha256 bytea not null,
  constraint submission_attachment_pkey PRIMARY KEY (submission_id, slot, "position")
);
comment on table submission_attachment is '提交附件';

create table submission_section (
  submission_id uuid not null,
  section text not null,
  digest bytea not null,
  constraint submission_section_pkey PRIMARY KEY (submission_id, section),
  constraint submission_section_digest_check CHECK ((octet_length(digest) = 32))
);
comment on table submission_section is '提交章节摘要';

create table submission_section_content (
  submission_id uuid not null,
  section text not null,
  answers jsonb not null,
  salt bytea not null,
  constraint submission_section_content_pkey PRIMARY KEY (submission_id, section),
  constraint submission_section_content_salt_check CHECK ((octet_length(salt) = 32))
);
comment on table submission_section_content is '提交章节内容';

create table title_event (
  id uuid not null,
  certificate_number text not null,
  kind text not null,
  on_day date not null,
  reason_code text,
  decided_by uuid,
  constraint title_event_pkey PRIMARY KEY (id),
  constraint title_event_kind_check CHECK ((kind = ANY (ARRAY['renamed'::text, 'transferred'::text, 'revoked'::text])))
);
comment on table title_event is '称号变动';
CREATE INDEX title_event_certificate ON title_event USING btree (certificate_number);
CREATE UNIQUE INDEX title_event_revoked_once ON title_event USING btree (certificate_number) WHERE (kind = 'revoked'::text);

create table unavailability (
  expert_id uuid not null,
  from_on date not null,
  until_on date not null,
  reason_code text not null,
  constraint unavailability_pkey PRIMARY KEY (expert_id, from_on),
  constraint unavailability_period CHECK ((until_on >= from_on))
);
comment on table unavailability is '不能参评期间';

create table unknown_sign_in (
  drawer integer not null,
  failures integer not null default 0,
  locked_until timestamp with time zone,
  constraint unknown_sign_in_pkey PRIMARY KEY (drawer),
  constraint unknown_sign_in_drawer_check CHECK (((drawer >= 0) AND (drawer <= 65535)))
);
comment on table unknown_sign_in is '未知账号登录失败';

create table witness_secret (
  draw_id uuid not null,
  person_id uuid not null,
  digest bytea not null,
  revealed text,
  constraint witness_secret_pkey PRIMARY KEY (draw_id, person_id),
  constraint witness_secret_digest_check CHECK ((octet_length(digest) = 32))
);
comment on table witness_secret is '见证口令';

alter table aggregate add constraint aggregate_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table application add constraint application_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES person(id);
alter table application add constraint application_programme_department FOREIGN KEY (programme_id, department_id) REFERENCES programme(id, department_id);
alter table application add constraint application_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table application add constraint application_programme_id_leading_key_direction_fkey FOREIGN KEY (programme_id, leading_key, direction) REFERENCES lead(programme_id, enterprise_key, direction);
alter table application add constraint application_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id);
alter table application add constraint application_recommending_unit_id_fkey FOREIGN KEY (recommending_unit_id) REFERENCES organisation(id);
alter table application add constraint application_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organisation(id);
alter table application_section add constraint application_section_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table application_section add constraint application_section_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES person(id);
alter table assignment add constraint assignment_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table assignment add constraint assignment_panel_id_expert_id_fkey FOREIGN KEY (panel_id, expert_id) REFERENCES panel_seat(panel_id, expert_id);
alter table attachment add constraint attachment_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table attachment add constraint attachment_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table certificate add constraint certificate_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table certificate add constraint certificate_recognition_id_fkey FOREIGN KEY (recognition_id) REFERENCES recognition(id);
alter table certificate add constraint certificate_replaces_number_fkey FOREIGN KEY (replaces_number) REFERENCES certificate(number);
alter table certificate add constraint certificate_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table check_line add constraint check_line_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table check_line add constraint check_line_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id);
alter table commitment_salt add constraint commitment_salt_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id);
alter table correction add constraint correction_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table correction add constraint correction_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
alter table correction_item add constraint correction_item_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES correction(id);
alter table counter add constraint counter_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table credential add constraint credential_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table decision add constraint decision_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table decision add constraint decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table decision add constraint decision_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES decision(id);
alter table decision_row add constraint decision_row_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table decision_row add constraint decision_row_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id);
alter table decision_signature add constraint decision_signature_decision_id_recorded_by_fkey FOREIGN KEY (decision_id, recorded_by) REFERENCES decision(id, recorded_by);
alter table decision_signature add constraint decision_signature_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table decision_signature add constraint decision_signature_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id);
alter table delivery add constraint delivery_message_id_fkey FOREIGN KEY (message_id) REFERENCES message(id);
alter table departure add constraint departure_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table departure add constraint departure_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id);
alter table draw add constraint draw_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES person(id);
alter table draw add constraint draw_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table draw add constraint draw_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES draw(id);
alter table draw add constraint draw_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES person(id);
alter table draw add constraint draw_witnessed_by_fkey FOREIGN KEY (witnessed_by) REFERENCES person(id);
alter table draw_exclusion add constraint draw_exclusion_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table draw_exclusion add constraint draw_exclusion_draw_id_fkey FOREIGN KEY (draw_id) REFERENCES draw(id);
alter table draw_exclusion add constraint draw_exclusion_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table draw_pool add constraint draw_pool_draw_id_fkey FOREIGN KEY (draw_id) REFERENCES draw(id);
alter table draw_pool add constraint draw_pool_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table draw_result add constraint draw_result_draw_id_position_fkey FOREIGN KEY (draw_id, "position") REFERENCES draw_pool(draw_id, "position");
alter table draw_source add constraint draw_source_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id);
alter table draw_source add constraint draw_source_draw_id_fkey FOREIGN KEY (draw_id) REFERENCES draw(id);
alter table draw_source add constraint draw_source_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id);
alter table employment add constraint employment_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table evaluation add constraint evaluation_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table evaluation add constraint evaluation_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id);
alter table event add constraint event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES person(id);
alter table event add constraint event_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table event add constraint event_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table event add constraint event_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table event_note add constraint event_note_event_id_fkey FOREIGN KEY (event_id) REFERENCES event(id);
alter table expert add constraint expert_department_id_fkey FOREIGN KEY (department_id) REFERENCES organisation(id);
alter table expert add constraint expert_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table expert_conflict add constraint expert_conflict_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table expert_conflict add constraint expert_conflict_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table expert_conflict add constraint expert_conflict_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table expert_detail add constraint expert_detail_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table figure add constraint figure_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table figure add constraint figure_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES person(id);
alter table figure add constraint figure_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table figure_correction add constraint figure_correction_application_id_key_subject_revision_fkey FOREIGN KEY (application_id, key, subject, revision) REFERENCES judgement(application_id, key, subject, revision);
alter table figure_correction add constraint figure_correction_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES attachment(id);
alter table formality_decision add constraint formality_decision_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table formality_decision add constraint formality_decision_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id);
alter table invitation add constraint invitation_draw_id_place_fkey FOREIGN KEY (draw_id, place) REFERENCES draw_result(draw_id, place);
alter table joint_unit add constraint joint_unit_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table joint_unit add constraint joint_unit_letter_sha256_fkey FOREIGN KEY (letter_sha256) REFERENCES file(sha256);
alter table joint_unit add constraint joint_unit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table judgement add constraint judgement_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table judgement add constraint judgement_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id);
alter table judgement_confirmation add constraint judgement_confirmation_application_id_key_subject_revision_fkey FOREIGN KEY (application_id, key, subject, revision, given_by) REFERENCES judgement(application_id, key, subject, revision, given_by);
alter table judgement_confirmation add constraint judgement_confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
alter table lead add constraint lead_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table letter add constraint letter_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES organisation(id);
alter table letter add constraint letter_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES person(id);
alter table letter add constraint letter_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table letter add constraint letter_to_organisation_id_fkey FOREIGN KEY (to_organisation_id) REFERENCES organisation(id);
alter table list_match add constraint list_match_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
alter table list_match add constraint list_match_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table list_match add constraint list_match_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
alter table list_match add constraint list_match_version_id_row_no_fkey FOREIGN KEY (version_id, row_no) REFERENCES list_row(version_id, row_no);
alter table list_row add constraint list_row_version_id_fkey FOREIGN KEY (version_id) REFERENCES list_version(id);
alter table list_version add constraint list_version_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES person(id);
alter table list_version add constraint list_version_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table list_version add constraint list_version_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table list_withdrawal add constraint list_withdrawal_version_id_fkey FOREIGN KEY (version_id) REFERENCES list_version(id);
alter table list_withdrawal add constraint list_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id);
alter table log_queue add constraint log_queue_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES log_entry(id);
alter table membership add constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table membership add constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table message add constraint message_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table notice add constraint notice_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id);
alter table notice add constraint notice_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table notice add constraint notice_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);
alter table notice add constraint notice_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES notice(id);
alter table notice_entry add constraint notice_entry_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table notice_entry add constraint notice_entry_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
alter table notice_print add constraint notice_print_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
alter table notice_print add constraint notice_print_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table objection add constraint objection_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table objection add constraint objection_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES person(id);
alter table objection add constraint objection_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
alter table objection_evidence add constraint objection_evidence_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES objection(id);
alter table objection_evidence add constraint objection_evidence_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table objector add constraint objector_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES objection(id);
alter table one_time_link add constraint one_time_link_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table one_time_link add constraint one_time_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table opening_witness add constraint opening_witness_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES panel(id);
alter table opening_witness add constraint opening_witness_witnessed_by_fkey FOREIGN KEY (witnessed_by) REFERENCES person(id);
alter table opinion add constraint opinion_reply_id_fkey FOREIGN KEY (reply_id) REFERENCES reply(id);
alter table opinion add constraint opinion_request_id_fkey FOREIGN KEY (request_id) REFERENCES opinion_request(id);
alter table opinion_request add constraint opinion_request_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table opinion_request add constraint opinion_request_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letter(id);
alter table organisation add constraint organisation_department_id_fkey FOREIGN KEY (department_id) REFERENCES organisation(id);
alter table organisation add constraint organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation(id);
alter table panel add constraint panel_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES person(id);
alter table panel add constraint panel_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table panel add constraint panel_witnessed_by_fkey FOREIGN KEY (witnessed_by) REFERENCES person(id);
alter table panel_seat add constraint panel_seat_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table panel_seat add constraint panel_seat_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES panel(id);
alter table person_detail add constraint person_detail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table personal_read add constraint personal_read_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table programme add constraint programme_current_version_id_fkey FOREIGN KEY (current_version_id) REFERENCES programme_version(id);
alter table programme add constraint programme_department_id_fkey FOREIGN KEY (department_id) REFERENCES organisation(id);
alter table programme_version add constraint programme_version_enabled_by_fkey FOREIGN KEY (enabled_by) REFERENCES person(id);
alter table programme_version add constraint programme_version_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table proposal add constraint proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);
alter table proposal add constraint proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
alter table public_code add constraint public_code_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table public_code add constraint public_code_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table ranking add constraint ranking_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table ranking_row add constraint ranking_row_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table ranking_row add constraint ranking_row_ranking_id_fkey FOREIGN KEY (ranking_id) REFERENCES ranking(id);
alter table receipt add constraint receipt_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id);
alter table recognition add constraint recognition_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table recommendation_order add constraint recommendation_order_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table recommendation_order add constraint recommendation_order_recommending_unit_id_fkey FOREIGN KEY (recommending_unit_id) REFERENCES organisation(id);
alter table recommendation_row add constraint recommendation_row_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table recommendation_row add constraint recommendation_row_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES recommendation_sheet(id);
alter table recommendation_sheet add constraint recommendation_sheet_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES person(id);
alter table recommendation_sheet add constraint recommendation_sheet_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table recommendation_sheet add constraint recommendation_sheet_recommending_unit_id_fkey FOREIGN KEY (recommending_unit_id) REFERENCES organisation(id);
alter table recommendation_sheet add constraint recommendation_sheet_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id);
alter table reply add constraint reply_from_organisation_id_fkey FOREIGN KEY (from_organisation_id) REFERENCES organisation(id);
alter table reply add constraint reply_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table reply add constraint reply_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table score add constraint score_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES score_sheet(id);
alter table score_comment add constraint score_comment_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES score_sheet(id);
alter table score_sheet add constraint score_sheet_application_id_expert_id_fkey FOREIGN KEY (application_id, expert_id) REFERENCES assignment(application_id, expert_id);
alter table score_sheet add constraint score_sheet_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id);
alter table seat add constraint seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table session add constraint session_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES membership(id);
alter table session add constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table signature_request add constraint signature_request_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES person(id);
alter table signature_request add constraint signature_request_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table stage_date add constraint stage_date_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id);
alter table stage_date add constraint stage_date_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
alter table submission add constraint submission_application_id_fkey FOREIGN KEY (application_id) REFERENCES application(id);
alter table submission add constraint submission_programme_version_id_fkey FOREIGN KEY (programme_version_id) REFERENCES programme_version(id);
alter table submission add constraint submission_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES person(id);
alter table submission_attachment add constraint submission_attachment_sha256_fkey FOREIGN KEY (sha256) REFERENCES file(sha256);
alter table submission_attachment add constraint submission_attachment_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id);
alter table submission_section add constraint submission_section_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id);
alter table submission_section_content add constraint submission_section_content_submission_id_section_fkey FOREIGN KEY (submission_id, section) REFERENCES submission_section(submission_id, section);
alter table title_event add constraint title_event_certificate_number_fkey FOREIGN KEY (certificate_number) REFERENCES certificate(number);
alter table title_event add constraint title_event_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);
alter table unavailability add constraint unavailability_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id);
alter table witness_secret add constraint witness_secret_draw_id_fkey FOREIGN KEY (draw_id) REFERENCES draw(id);
alter table witness_secret add constraint witness_secret_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON aggregate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON aggregate FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON certificate FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON commitment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE UPDATE ON commitment_salt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON commitment_salt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON correction_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON correction_item FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON decision_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON decision_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON decision_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON decision_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON departure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON departure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON draw_exclusion FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON draw_exclusion FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON draw_pool FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON draw_pool FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON draw_result FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON draw_result FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON evaluation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON evaluation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE UPDATE ON event_note FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON event_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON expert_conflict FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON expert_conflict FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON expert_detail FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON figure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON figure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON figure_correction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON figure_correction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON formality_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON formality_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON frozen_document FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON frozen_document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON judgement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON judgement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON judgement_confirmation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON judgement_confirmation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON letter FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON list_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON list_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON list_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON list_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON list_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON list_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON log_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON log_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON notice FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON notice_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON notice_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON notice_print FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON notice_print FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE UPDATE ON objection_evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON objection_evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE UPDATE ON objector FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON objector FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON opening_witness FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON opening_witness FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON opinion FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON opinion FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON person_detail FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON personal_read FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON personal_read FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON programme_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON programme_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON public_code FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON public_code FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON ranking FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON ranking FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON ranking_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON ranking_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON receipt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON receipt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON recognition FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON recognition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON recommendation_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON recommendation_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON reply FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON reply FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER unsealed BEFORE INSERT OR DELETE OR UPDATE ON score FOR EACH ROW EXECUTE FUNCTION refuse_after_sealing();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON score_comment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER unsealed BEFORE INSERT OR UPDATE OF sheet_id, item, text ON score_comment FOR EACH ROW EXECUTE FUNCTION refuse_after_sealing();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON stage_date FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON stage_date FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON submission_attachment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON submission_attachment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON submission_section FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON submission_section FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE UPDATE ON submission_section_content FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON submission_section_content FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen BEFORE DELETE OR UPDATE ON title_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON title_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

grant select, insert on aggregate to shifan_app;
grant select, insert, update on application to shifan_app;
grant select, insert, update on application_section to shifan_app;
grant select, insert, update (state, reason_code) on assignment to shifan_app;
grant select, insert, update (removed_at) on attachment to shifan_app;
grant select, insert on certificate to shifan_app;
grant select, insert, update on check_line to shifan_app;
grant select, insert on commitment to shifan_app;
grant select, insert on commitment_salt to shifan_app;
grant select, delete on commitment_salt to shifan_eraser;
grant select, insert, update (closed_at, outcome) on correction to shifan_app;
grant select, insert on correction_item to shifan_app;
grant select, insert, update (next) on counter to shifan_app;
grant select, insert, update (sign_in_name, password_hash, failures, locked_until, totp_last_step) on credential to shifan_app;
grant select, insert on decision to shifan_app;
grant select, insert on decision_row to shifan_app;
grant select, insert on decision_signature to shifan_app;
grant select, insert, update (state, error, at) on delivery to shifan_app;
grant select, insert, update (moved_by_ms) on demo_clock to shifan_app;
grant select, insert on departure to shifan_app;
grant select, insert, update on draw to shifan_app;
grant select, insert on draw_exclusion to shifan_app;
grant select, insert on draw_pool to shifan_app;
grant select, insert on draw_result to shifan_app;
grant select, insert, update (value, entered_by, checked_by) on draw_source to shifan_app;
grant select, insert, update (at, done_at, failures, next_try_at) on due to shifan_app;
grant select, insert, update, delete on employment to shifan_app;
grant select, insert on evaluation to shifan_app;
grant select, insert on event to shifan_app;
grant select, insert on event_note to shifan_app;
grant select, delete on event_note to shifan_eraser;
grant select, insert, update (person_id, city_code, state, version) on expert to shifan_app;
grant select, insert on expert_conflict to shifan_app;
grant select, insert, update (name, mobile, title, fields, email) on expert_detail to shifan_app;
grant select, delete on expert_detail to shifan_eraser;
grant select, insert on figure to shifan_app;
grant select, insert on figure_correction to shifan_app;
grant select, insert, update (scan, erased_at) on file to shifan_app;
grant select, insert on formality_decision to shifan_app;
grant select, insert on frozen_document to shifan_app;
grant select, insert, update (state, reason_code) on invitation to shifan_app;
grant select, insert, update on joint_unit to shifan_app;
grant select, insert on judgement to shifan_app;
grant select, insert on judgement_confirmation to shifan_app;
grant select, insert, update (direction), delete on lead to shifan_app;
grant select, insert on letter to shifan_app;
grant select, insert, update (answer, answered_by, answered_at, confirmed_by, confirmed_at) on list_match to shifan_app;
grant select, insert on list_row to shifan_app;
grant select, insert on list_version to shifan_app;
grant select, insert on list_withdrawal to shifan_app;
grant select, insert on log_entry to shifan_app;
grant select, insert, delete on log_queue to shifan_app;
grant select, insert, update (until_at) on membership to shifan_app;
grant select, insert, update (read_at) on message to shifan_app;
grant select, insert on notice to shifan_app;
grant select, insert on notice_entry to shifan_app;
grant select, insert on notice_print to shifan_app;
grant select, insert, update (application_id, state, handler_id, admissibility_code, outcome_code, version) on objection to shifan_app;
grant select, insert on objection_evidence to shifan_app;
grant select, delete on objection_evidence to shifan_eraser;
grant select, insert on objector to shifan_app;
grant select, delete on objector to shifan_eraser;
grant select, insert, update (used_at) on one_time_link to shifan_app;
grant select, insert on opening_witness to shifan_app;
grant select, insert on opinion to shifan_app;
grant select, insert, update (closed_at) on opinion_request to shifan_app;
grant select, insert, update on organisation to shifan_app;
grant select, insert, update (opened_at, opened_by, witnessed_by) on panel to shifan_app;
grant select, insert, update (chief, left_at) on panel_seat to shifan_app;
grant select, insert, update (label, disabled_at) on person to shifan_app;
grant select, insert, update (name, mobile, email) on person_detail to shifan_app;
grant select, delete on person_detail to shifan_eraser;
grant select, insert on personal_read to shifan_app;
grant select, insert, update (current_version_id) on programme to shifan_app;
grant select, insert on programme_version to shifan_app;
grant select, insert, update (decided_by, agreed, decided_at) on proposal to shifan_app;
grant select, insert on public_code to shifan_app;
grant select, insert on ranking to shifan_app;
grant select, insert on ranking_row to shifan_app;
grant select, insert on receipt to shifan_app;
grant select, insert on recognition to shifan_app;
grant select, insert, update (application_ids, version) on recommendation_order to shifan_app;
grant select, insert on recommendation_row to shifan_app;
grant select, insert, update (state) on recommendation_sheet to shifan_app;
grant select, insert on reply to shifan_app;
grant select on schema_migration to shifan_app;
grant select, insert, update (points, doubted), delete on score to shifan_app;
grant select, insert, update (text, checked_text) on score_comment to shifan_app;
grant select, delete on score_comment to shifan_eraser;
grant select, insert, update (version, state, rubric_hash, commitment_id, sealed_at, void_code) on score_sheet to shifan_app;
grant select, insert on seat to shifan_app;
grant select, insert, update (membership_id, seen_at), delete on session to shifan_app;
grant select, insert, update (payload, hash, prepared_by, prepared_at), delete on signature_request to shifan_app;
grant select, insert on stage_date to shifan_app;
grant select, insert on submission to shifan_app;
grant select, insert on submission_attachment to shifan_app;
grant select, insert on submission_section to shifan_app;
grant select, insert on submission_section_content to shifan_app;
grant select, delete on submission_section_content to shifan_eraser;
grant select, insert on title_event to shifan_app;
grant select, insert, update, delete on unavailability to shifan_app;
grant select, insert, update (failures, locked_until) on unknown_sign_in to shifan_app;
grant select, insert, update (revealed) on witness_secret to shifan_app;
