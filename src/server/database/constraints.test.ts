import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '#test/support/database.ts';

/*
 * Rules that two people could break at the same instant stand in the database. Each case is tried as the serving role, in
 * a transaction of its own upon the world below: what stands before `refused` is accepted, the statement after it is
 * refused by the constraint named.
 *
 * In SQL, `@name` is the id of that name, `#name` a digest of 32 bytes, `now` an instant.
 */
interface Case {
  rule: string;
  accepted?: string;
  refused: string;
  by: string;
}

const world = `
  insert into organisation (id, kind, name, name_key) values
    (@dawn, 'applicant', 'Dawn', 'dawn'), (@reed, 'applicant', 'Reed', 'reed'),
    (@city, 'recommending-unit', 'City', 'city'), (@emergency, 'opinion-department', 'Emergency', 'emergency');
  insert into person (id, label) values (@lu, 'A'), (@wei, 'B'), (@sun, 'C'), (@he, 'D');
  insert into organisation (id, kind, name, name_key, department_id) values (@bureau, 'department', 'Bureau', 'bureau', @bureau), (@elsewhere, 'department', 'Elsewhere', 'elsewhere', @elsewhere);
  insert into programme (id, code, number_prefix, department_id) values (@programme, 'example', '23', @bureau);
  insert into programme_version (id, programme_id, number, definition, hash, enabled_at) values (@version, @programme, 1, '{}', #version, now);
  insert into lead values (@programme, 'dawn', 'D5');
  insert into application (id, programme_id, department_id, programme_version_id, number, direction, serial, unit_id, recommending_unit_id,
    leading_key, state, turn, unit_name, project_name, opinion, waiting_since, verdicts_met, verdicts_not_met, verdicts_open,
    search_text, search_grams)
  values
    (@file, @programme, @bureau, @version, '23-D5-0001', 'D5', 1, @dawn, @city, 'dawn', 'submitted', 'clerk', 'Dawn', 'Loom', 'not-asked', now, 0, 0, 0, '', '{}'),
    (@other, @programme, @bureau, @version, '23-D5-0002', 'D5', 2, @reed, @city, null, 'draft', 'applicant', 'Reed', 'Kiln', 'not-asked', now, 0, 0, 0, '', '{}');
  insert into submission values (@submission, @file, 1, @version, #content, 'key', @lu, now);
  insert into file (sha256, bytes, media_type, scan) values (#print, 1, 'text/csv', 'clean');
  insert into expert (id, department_id, id_commitment, state) values (@yan, @bureau, #yan, 'active'), (@qiu, @bureau, #qiu, 'active');
  insert into panel (id, programme_id, direction, number) values (@panel, @programme, 'D5', 1);
  insert into panel_seat (panel_id, expert_id, pseudonym) values (@panel, @yan, 'E-7F3K');
  insert into assignment values (@file, @yan, @panel, 'declared');
  insert into score_sheet (id, application_id, expert_id, state, rubric_hash) values (@sheet, @file, @yan, 'draft', #rubric);
  insert into score (sheet_id, item, points) values (@sheet, 'e1', 3400);
  insert into score_comment (sheet_id, item, text) values (@sheet, 'e1', 'sound');
  insert into decision (id, programme_id, meeting, minutes_number, decided_on, recorded_by, hash) values (@decision, @programme, 'm', '1', '2023-09-20', @lu, #decision);`;

const judged = `insert into judgement (application_id, key, revision, answer, version_seen, given_by, given_role, given_at)
  values (@file, 'credit-query', 1, 'clear', 2, @wei, 'recommending-clerk', now);`;
const confirm = (whose: string, who: string) =>
  `insert into judgement_confirmation values (@file, 'credit-query', '', 1, ${whose}, ${who}, true, now);`;
const correction = (round: number, closed = 'null, null') =>
  `insert into correction values (gen_random_uuid(), @file, 'return', ${round}, now, @wei, now, ${closed});`;
const proposal = (decided: string) =>
  `insert into proposal values (gen_random_uuid(), 'reject', @file, '{}', @wei, now, ${decided});`;
const sheet = (number: number, state: string, signed = '@sun') =>
  `insert into recommendation_sheet values (gen_random_uuid(), @programme, @city, ${number}, '${state}', #sheet, @wei, ${signed}, now);`;
const row = (file: string, rest: string) =>
  `insert into recommendation_row (sheet_id, application_id, direction, place, recommended, reason_code) values (@rows, ${file}, 'D5', ${rest});`;
const rows = `insert into recommendation_sheet values (@rows, @programme, @city, 1, 'sent', #sheet, @wei, @sun, now);`;
const listed = (id: string, number: number, print = '#print') =>
  `insert into list_version values (${id}, null, 'regions', ${number}, 'i', null, '2023-01-01', null, ${print}, @wei, now);`;
const match = (answers: string) => `${listed('@list', 1)}
  insert into list_row values (@list, 1, null, 'dawn', '{}');
  insert into list_match values (@file, @list, 1, 'name', ${answers});`;
const draw = (number: number, persons: string, replaces = 'null') =>
  `insert into draw (id, programme_id, number, direction, state, rule, take, alternates, requested_by, approved_by, witnessed_by, replaces_id)
   values (${number === 1 ? '@draw' : 'gen_random_uuid()'}, @programme, ${number}, 'D5', 'requested', '{}', 5, 3, ${persons}, ${replaces});`;
const joint = (state: string) =>
  `insert into joint_unit values (gen_random_uuid(), @file, @reed, 'Reed', '${state}', #facts, null, null);`;
const asked = `insert into letter values (@letter, @city, @emergency, 's', '2023-06-09', null, @wei, now);`;
const request = (closed = 'null') =>
  `insert into opinion_request values (gen_random_uuid(), @letter, @file, 'emergency', #facts, ${closed});`;
const notice = (number: number, replaces: string) =>
  `insert into notice (id, programme_id, number, decision_id, document, hash, counting, first_on, last_on, closes_at, published_at, published_by, replaces_id)
   values (${number === 1 ? '@notice' : 'gen_random_uuid()'}, @programme, ${number}, @decision, '{}', #notice, 'publication-day', '2023-09-27', '2023-10-09', now, now, @lu, ${replaces});`;
const title = `insert into recognition values (@recognition, @programme, 'd', '2023-10-20', #r);
  insert into certificate values ('c1', @recognition, @file, 'Dawn', 'w', '2023-10-20', '2025-10-20', #print, null);`;
const revoke = `insert into title_event values (gen_random_uuid(), 'c1', 'revoked', '2024-05-01', null, @lu);`;
const seal = `update score_sheet set state = 'sealed', sealed_at = now where id = @sheet;`;

const cases: Case[] = [
  {
    rule: 'an enterprise leads one direction where the programme says so',
    accepted: `insert into lead values (@programme, 'dawn', 'D1', false);`,
    refused: `insert into lead values (@programme, 'dawn', 'D2', true)`,
    by: 'lead_alone',
  },
  {
    rule: 'it leads each direction once',
    refused: `insert into lead values (@programme, 'dawn', 'D5', false)`,
    by: 'lead_pkey',
  },
  {
    rule: 'a lead is not released while a live file stands on it',
    refused: `delete from lead`,
    by: 'application_programme_id_leading_key_direction_fkey',
  },
  {
    rule: 'a file leads only in its own direction',
    accepted: `insert into lead values (@programme, 'reed', 'D1');`,
    refused: `update application set leading_key = 'reed' where id = @other`,
    by: 'application_programme_id_leading_key_direction_fkey',
  },
  {
    rule: 'a file is of the department that runs its programme',
    refused: `update application set department_id = @elsewhere where id = @other`,
    by: 'application_programme_department',
  },
  {
    rule: 'an office of the province is of a department',
    refused: `insert into organisation (id, kind, name, name_key) values (gen_random_uuid(), 'supervision', 'S', 's')`,
    by: 'organisation_office_of_a_department',
  },
  {
    rule: 'somebody stands in a pool once, and may stand in that of another department',
    accepted: `insert into expert (id, department_id, id_commitment, state) values (gen_random_uuid(), @elsewhere, #yan, 'active');`,
    refused: `insert into expert (id, department_id, id_commitment, state) values (gen_random_uuid(), @bureau, #yan, 'active')`,
    by: 'expert_department_identity',
  },
  {
    rule: 'a state is a state of the lifecycle',
    refused: `update application set state = 'pending'`,
    by: 'application_state_check',
  },
  {
    rule: 'one act on one version',
    accepted: `insert into event (id, at, act, application_id, version, role) values (gen_random_uuid(), now, 'a', @file, 2, 'clock');`,
    refused: `insert into event (id, at, act, application_id, version, role) values (gen_random_uuid(), now, 'b', @file, 2, 'clock')`,
    by: 'event_version',
  },
  {
    rule: 'one submission a revision',
    refused: `insert into submission values (gen_random_uuid(), @file, 1, @version, #content, 'key 2', @lu, now)`,
    by: 'submission_application_id_revision_key',
  },
  {
    rule: 'the same press of the button once',
    refused: `insert into submission values (gen_random_uuid(), @file, 2, @version, #content, 'key', @lu, now)`,
    by: 'submission_application_id_submission_key_key',
  },
  {
    rule: 'a hash has 32 bytes',
    refused: `insert into submission values (gen_random_uuid(), @file, 2, @version, 'short', 'key 2', @lu, now)`,
    by: 'submission_content_hash_check',
  },
  {
    rule: 'a joint unit once, unless removed',
    accepted: joint('removed') + joint('invited'),
    refused: joint('confirmed'),
    by: 'joint_unit_once',
  },

  {
    rule: 'a judgement on a revision that exists is stale',
    accepted: judged,
    refused: judged,
    by: 'judgement_pkey',
  },
  {
    rule: 'another confirms a judgement',
    accepted: judged + confirm('@wei', '@sun'),
    refused: confirm('@wei', '@sun'),
    by: 'judgement_confirmation_pkey',
  },
  {
    rule: 'nobody confirms an own judgement',
    accepted: judged,
    refused: confirm('@wei', '@wei'),
    by: 'judgement_confirmed_by_another',
  },
  {
    rule: 'nobody confirms by giving another as its author',
    accepted: judged,
    refused: confirm('@sun', '@wei'),
    by: 'judgement_confirmation_application_id_key_subject_revision_fkey',
  },
  {
    rule: 'one open return',
    accepted: correction(1, `now, 'answered'`) + correction(2),
    refused: correction(3),
    by: 'correction_one_open',
  },
  {
    rule: 'a round of returns once',
    accepted: correction(1, `now, 'answered'`),
    refused: correction(1),
    by: 'correction_application_id_kind_round_key',
  },
  {
    rule: 'nobody decides an own proposal',
    refused: proposal('@wei, true, now'),
    by: 'proposal_decided_by_another',
  },
  {
    rule: 'one open proposal of a kind',
    accepted: proposal('@sun, false, now') + proposal('null, null, null'),
    refused: proposal('null, null, null'),
    by: 'proposal_one_open',
  },
  {
    rule: 'nobody takes a second seat',
    accepted: `insert into seat values (@file, 'recommendation', @wei, 'check');`,
    refused: `insert into seat values (@file, 'recommendation', @wei, 'sign')`,
    by: 'seat_pkey',
  },
  {
    rule: 'a misspelt seat would guard nothing',
    refused: `insert into seat values (@file, 'recommendation', @wei, 'chek')`,
    by: 'seat_known',
  },

  {
    rule: 'one open request for an opinion',
    accepted: asked + request('now') + request(),
    refused: request(),
    by: 'opinion_request_one_open',
  },
  {
    rule: 'a file not asked about cannot be answered',
    accepted: `insert into reply values (@reply, @emergency, '91', '2023-06-01', null, true, @wei);`,
    refused: `insert into opinion values (@nothing, @reply, 'no-objection', null)`,
    by: 'opinion_request_id_fkey',
  },
  {
    rule: 'an objection says why',
    accepted: `${asked} insert into opinion_request values (@asked, @letter, @file, 'emergency', #facts, null); insert into reply values (@reply, @emergency, '91', '2023-06-01', null, true, @wei);`,
    refused: `insert into opinion values (@asked, @reply, 'objection', null)`,
    by: 'opinion_says_why',
  },
  {
    rule: 'a reply is recorded once',
    accepted: `insert into reply values (@reply, @emergency, '91', '2023-06-01', null, true, @wei);`,
    refused: `insert into reply values (gen_random_uuid(), @emergency, '91', '2023-06-02', null, true, @wei)`,
    by: 'reply_from_organisation_id_document_number_key',
  },

  {
    rule: 'nobody signs a sheet of own making',
    refused: sheet(1, 'sent', '@wei'),
    by: 'recommendation_sheet_signed_by_another',
  },
  {
    rule: 'one sheet stands, another only after recall',
    accepted: sheet(1, 'recalled') + sheet(2, 'opened'),
    refused: sheet(3, 'sent'),
    by: 'recommendation_sheet_one_standing',
  },
  {
    rule: 'one file a place',
    accepted: rows + row('@file', '1, true, null'),
    refused: row('@other', '1, true, null'),
    by: 'recommendation_row_sheet_id_direction_place_key',
  },
  {
    rule: 'recommended means placed',
    accepted: rows,
    refused: row('@file', 'null, true, null'),
    by: 'recommended_is_placed',
  },
  {
    rule: 'not recommended has a reason',
    accepted: rows,
    refused: row('@file', 'null, false, null'),
    by: 'not_recommended_has_reason',
  },
  {
    rule: 'a rejection names clause and reason',
    refused: `insert into formality_decision values (@file, 1, 'reject', null, 'reject-late', 's', @wei, now)`,
    by: 'rejection_names_clause_and_reason',
  },

  {
    rule: 'the same list of the installation twice',
    accepted: listed('gen_random_uuid()', 1),
    refused: listed('gen_random_uuid()', 2),
    by: 'list_version_programme_id_list_sha256_queried_on_key',
  },
  {
    rule: 'a match is confirmed by another',
    refused: match(`'same-unit', @wei, now, @wei, now`),
    by: 'list_match_confirmed_by_another',
  },
  {
    rule: 'what is not answered is not confirmed',
    refused: match(`null, null, null, @wei, now`),
    by: 'list_match_confirmed_after_answer',
  },

  {
    rule: 'who requests a draw does not approve it',
    refused: draw(1, '@wei, @wei, null'),
    by: 'draw_requester_approves_not',
  },
  {
    rule: 'who requests a draw does not witness it',
    refused: draw(1, '@wei, @sun, @wei'),
    by: 'draw_requester_witnesses_not',
  },
  {
    rule: 'who approves a draw does not witness it',
    refused: draw(1, '@wei, @sun, @sun'),
    by: 'draw_approver_witnesses_not',
  },
  {
    rule: 'a draw is replaced once',
    accepted: draw(1, '@wei, @sun, @he') + draw(2, '@wei, null, null', '@draw'),
    refused: draw(3, '@wei, null, null', '@draw'),
    by: 'draw_replaces_id_key',
  },
  {
    rule: 'a source is checked by another',
    accepted: draw(1, '@wei, @sun, @he'),
    refused: `insert into draw_source values (@draw, 'lottery', now, '1.2', @wei, @wei)`,
    by: 'draw_source_checked_by_another',
  },
  {
    rule: 'an expert stands in the pool once',
    accepted: `${draw(1, '@wei, @sun, @he')} insert into draw_pool values (@draw, 1, 'a', @yan);`,
    refused: `insert into draw_pool values (@draw, 2, 'b', @yan)`,
    by: 'draw_pool_draw_id_expert_id_key',
  },
  {
    rule: 'a commitment to one thing once',
    accepted: `insert into commitment values (gen_random_uuid(), 'sheet', 's', #a, now);`,
    refused: `insert into commitment values (gen_random_uuid(), 'sheet', 's', #b, now)`,
    by: 'commitment_kind_subject_key',
  },

  {
    rule: 'nobody reads a file without a seat on the panel',
    refused: `insert into assignment values (@file, @qiu, @panel, 'assigned')`,
    by: 'assignment_panel_id_expert_id_fkey',
  },
  {
    rule: 'points are within the scale',
    refused: `update score set points = 10001`,
    by: 'score_points_check',
  },
  {
    rule: 'sealed is dated',
    refused: `update score_sheet set state = 'sealed'`,
    by: 'score_sheet_sealed_is_dated',
  },
  {
    rule: 'a sealed point does not change',
    accepted: seal,
    refused: `update score set points = 3500`,
    by: 'SF002',
  },
  {
    rule: 'a sealed sheet takes no point more',
    accepted: seal,
    refused: `insert into score values (@sheet, 'e2', 1)`,
    by: 'SF002',
  },
  { rule: 'a sealed point does not vanish', accepted: seal, refused: `delete from score`, by: 'SF002' },
  {
    rule: 'a sealed comment does not change; its checked form may',
    accepted: `${seal} update score_comment set checked_text = 'good';`,
    refused: `update score_comment set text = 'poor'`,
    by: 'SF002',
  },

  {
    rule: 'a shared place is said',
    accepted: `insert into ranking values (@ranking, @programme, 'D5', 1, #ranking); insert into ranking_row values (@ranking, @file, 1, 0, 'proposed', null, null);`,
    refused: `insert into ranking_row values (@ranking, @other, 1, 0, 'proposed', null, null)`,
    by: 'ranking_row_ranking_id_place_beside_key',
  },
  {
    rule: 'a decision is replaced once',
    accepted: `insert into decision values (gen_random_uuid(), @programme, 'm', '2', '2023-09-21', @lu, #d2, @decision);`,
    refused: `insert into decision values (gen_random_uuid(), @programme, 'm', '3', '2023-09-22', @lu, #d3, @decision)`,
    by: 'decision_replaces_id_key',
  },
  {
    rule: 'a notice is replaced once',
    accepted: notice(1, 'null') + notice(2, '@notice'),
    refused: notice(3, '@notice'),
    by: 'notice_replaces_id_key',
  },
  {
    rule: 'a title is revoked once',
    accepted: title + revoke,
    refused: revoke,
    by: 'title_event_revoked_once',
  },

  {
    rule: 'one membership of a kind at a time',
    accepted: `insert into membership values (gen_random_uuid(), @wei, @city, 'recommending-clerk', now, now), (gen_random_uuid(), @wei, @city, 'recommending-clerk', now, null);`,
    refused: `insert into membership values (gen_random_uuid(), @wei, @city, 'recommending-clerk', now, null)`,
    by: 'membership_current',
  },
  {
    rule: 'a registered code is claimed once',
    accepted: `update organisation set credit_code = 'x' where id = @dawn;`,
    refused: `update organisation set credit_code = 'x' where id = @reed`,
    by: 'organisation_credit_code_key',
  },
  {
    rule: 'a stage has an instant or a day',
    refused: `insert into stage_date values (@programme, 'k', 1, now, '2023-05-08', @lu, now, 'r')`,
    by: 'stage_date_instant_or_day',
  },
  {
    rule: 'one clock',
    accepted: `insert into demo_clock values (true, 1);`,
    refused: `insert into demo_clock values (true, 2)`,
    by: 'demo_clock_pkey',
  },
  {
    rule: 'an act falls due once',
    accepted: `insert into due values ('lapse', 'k', now, null);`,
    refused: `insert into due values ('lapse', 'k', now, null)`,
    by: 'due_pkey',
  },
];

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await sql.raw(spelt(world)).execute(database.db);
});
afterAll(() => database.drop());

test.each(cases)('$rule', async ({ accepted, refused, by }) => {
  const trial = database.db.transaction().execute(async (trx) => {
    if (accepted) await sql.raw(spelt(accepted)).execute(trx);
    const problem = await sql
      .raw(spelt(refused))
      .execute(trx)
      .then(
        () => 'accepted',
        ({ constraint, code }: { constraint?: string; code: string }) => constraint ?? code,
      );
    throw new Outcome(problem);
  });
  await expect(trial).rejects.toEqual(new Outcome(by));
});

test('a point saved in the same moment as the seal waits for it, and is refused', async () => {
  let saved: Promise<string> | undefined;
  await database.db.transaction().execute(async (trx) => {
    await sql.raw(spelt(seal)).execute(trx);
    saved = sql
      .raw(spelt(`update score set points = 9999 where sheet_id = @sheet`))
      .execute(database.db)
      .then(
        () => 'saved',
        ({ code }: { code: string }) => code,
      );
    await Promise.race([saved, somebodyWaits()]);
  });
  expect(await saved).toBe('SF002');
});

async function somebodyWaits() {
  const waiting = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (let rows = 0; rows === 0; ) rows = (await waiting.execute(database.owner)).rows.length;
}

class Outcome extends Error {}

function spelt(text: string): string {
  const hash = (name: string) => createHash('sha256').update(name).digest('hex');
  return text
    .replaceAll(/@(\w+)/g, (_, name: string) => `'${hash(name).slice(0, 32)}'::uuid`)
    .replaceAll(/#(\w+)/g, (_, name: string) => `decode('${hash(name)}', 'hex')`)
    .replaceAll(/\bnow\b/g, `'2023-05-31T09:00:00Z'::timestamptz`);
}
