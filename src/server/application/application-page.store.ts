import { sql } from 'kysely';
import type { Answer } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import type { RecordedAnswer } from '#domain/eligibility/judgement-that-counts.ts';
import type { Person } from '#domain/people/person.ts';
import type { OpinionRequest } from '#domain/recommendation/opinion.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { prepared } from '#server/database/prepared.ts';
import type { ApplicationRow } from '#server/database/tables.ts';
import type { Found, Keys, Recorded } from '#server/eligibility/outside-of.ts';
import type { MovedDate } from '#server/programme/programme.store.ts';
import { toApplication } from './application.store.ts';
import type { CorrectionItem, CorrectionKind } from './correction.store.ts';
import { visibleTo } from './visible-applications.ts';

/**
 * Everything that a page about one file is made of. It is opened far more often than anything else, and each statement
 * costs more than what it reads: so it is one, whose parts are those of the stores; what the answers' own keys find is a
 * second. A test holds that both ways read the same.
 */
export interface ApplicationRows extends Recorded {
  application: Application;
  sections: readonly {
    section: string;
    open: boolean;
    revision: number;
    savedAt: string | null;
    savedBy: string | null;
  }[];
  /** The draft for the applicant, for everybody else what was submitted last. */
  answers: ReadonlyMap<string, Answer>;
  attachments: readonly {
    id: string;
    slot: string;
    name: string;
    bytes: number;
    mediaType: string;
    sha256: string;
  }[];
  jointUnits: readonly { id: string; name: string; state: string }[];
  correction: { kind: CorrectionKind; round: number; dueAt: string; items: readonly CorrectionItem[] } | null;
  receipt: {
    number: string;
    revision: number;
    submittedAt: string;
    submittedBy: string;
    contentHash: string;
  } | null;
  moved: readonly MovedDate[];
  /** Regions of the recommending units. */
  recommendingRegions: readonly string[];
  noticed: boolean;
}

type Json<Value> = readonly Value[] | null;

interface Row extends ApplicationRow {
  sections: Json<ApplicationRows['sections'][number] & { answers: Record<string, Answer> | null }>;
  submitted: Json<Record<string, Answer>>;
  attachments: Json<ApplicationRows['attachments'][number]>;
  joint_units: Json<ApplicationRows['jointUnits'][number]>;
  versions: Json<{ id: string; list: string; document: string | null; datedOn: string }>;
  judgements: Json<RecordedAnswer>;
  requests: Json<OpinionRequest & { subject: string }>;
  correction: ApplicationRows['correction'];
  receipt: ApplicationRows['receipt'];
  moved: Json<MovedDate>;
  regions: Json<string>;
  noticed: boolean;
}

export async function findApplicationRows(
  db: Db,
  person: Person,
  number: string,
): Promise<ApplicationRows | undefined> {
  const scoped = visibleTo(db.selectFrom('application').select('application.id'), person).where(
    'application.number',
    '=',
    number,
  );
  const { rows } = await sql<Row>`${prepared}
select
  a.id, a.number, a.programme_id, a.programme_version_id, a.direction, a.unit_id, a.recommending_unit_id, a.leading_key,
  a.state, a.handler_id, a.version, a.revision,
  (select json_agg(json_build_object(
      'section', s.section, 'open', s.open, 'revision', s.revision, 'savedAt', s.saved_at,
      'savedBy', coalesce(d.name, p.label),
      'answers', case when a.unit_id = ${person.organisation} then s.answers end) order by s.section)
    from application_section s
    left join person p on p.id = s.saved_by
    left join person_detail d on d.person_id = s.saved_by
    where s.application_id = a.id) as sections,
  case when a.unit_id <> ${person.organisation} then
    (select json_agg(c.answers) from submission_section_content c
      where c.submission_id =
        (select s.id from submission s where s.application_id = a.id order by s.revision desc limit 1))
  end as submitted,
  (select json_agg(json_build_object(
      'id', t.id, 'slot', t.slot, 'name', t.name, 'bytes', f.bytes, 'mediaType', f.media_type,
      'sha256', encode(t.sha256, 'hex')) order by t.id)
    from attachment t join file f on f.sha256 = t.sha256
    where t.application_id = a.id and t.removed_at is null) as attachments,
  (select json_agg(json_build_object('id', j.id, 'name', j.name, 'state', j.state) order by j.id)
    from joint_unit j where j.application_id = a.id) as joint_units,
  (select json_agg(v) from (
      select distinct on (v.list) v.id, v.list, v.document, coalesce(v.queried_on, v.dated_on) as "datedOn"
      from list_version v left join list_withdrawal w on w.version_id = v.id
      where (v.programme_id = a.programme_id or v.programme_id is null) and w.version_id is null
      order by v.list, v.number desc) v) as versions,
  (select json_agg(json_build_object(
      'judgement', g.key, 'subject', g.subject, 'answer', g.answer, 'role', g.given_role, 'agreed', c.agreed)
      order by g.revision desc)
    from judgement g
    left join judgement_confirmation c
      on (c.application_id, c.key, c.subject, c.revision) = (g.application_id, g.key, g.subject, g.revision)
    where g.application_id = a.id) as judgements,
  (select json_agg(json_build_object(
      'subject', q.subject, 'digest', encode(q.facts_digest, 'hex'), 'open', q.closed_at is null, 'result', o.result)
      order by q.id desc)
    from opinion_request q left join opinion o on o.request_id = q.id
    where q.application_id = a.id) as requests,
  (select json_build_object(
      'kind', k.kind, 'round', k.round, 'dueAt', k.due_at,
      'items', coalesce((select json_agg(json_build_object(
          'section', i.section, 'field', i.field, 'reason', i.reason_code, 'sentence', i.sentence) order by i.position)
        from correction_item i where i.correction_id = k.id), '[]'))
    from correction k where k.application_id = a.id and k.closed_at is null limit 1) as correction,
  (select json_build_object(
      'number', r.number, 'revision', s.revision, 'submittedAt', s.submitted_at,
      'submittedBy', coalesce(d.name, p.label), 'contentHash', encode(s.content_hash, 'hex'))
    from submission s
    join receipt r on r.submission_id = s.id
    join person p on p.id = s.submitted_by
    left join person_detail d on d.person_id = s.submitted_by
    where s.application_id = a.id order by s.revision desc limit 1) as receipt,
  (select json_agg(json_build_object('key', m.key, 'instant', m.instant, 'day', m.day) order by m.revision)
    from stage_date m where m.programme_id = a.programme_id) as moved,
  (select json_agg(u.region_code) from organisation u
    where u.kind = 'recommending-unit' and u.region_code is not null) as regions,
  exists (select from notice) as noticed
from application a
where a.id = (${scoped})`.execute(db);

  const [row] = rows;
  return row && toApplicationRows(row);
}

function toApplicationRows(row: Row): ApplicationRows {
  const drafted = row.sections?.flatMap(({ answers }) => (answers ? Object.entries(answers) : []));
  return {
    application: toApplication(row),
    sections: (row.sections ?? []).map(({ section, open, revision, savedAt, savedBy }) => ({
      section,
      open,
      revision,
      savedAt: savedAt && written(savedAt),
      savedBy,
    })),
    answers: new Map(row.submitted ? row.submitted.flatMap((each) => Object.entries(each)) : drafted),
    attachments: row.attachments ?? [],
    jointUnits: row.joint_units ?? [],
    versions: (row.versions ?? []).map((version) => ({
      ...version,
      datedOn: Temporal.PlainDate.from(version.datedOn),
    })),
    judgements: row.judgements ?? [],
    requests: (row.requests ?? []).map((request) => ({ ...request, result: request.result ?? undefined })),
    correction: row.correction && { ...row.correction, dueAt: written(row.correction.dueAt) },
    receipt: row.receipt && { ...row.receipt, submittedAt: written(row.receipt.submittedAt) },
    moved: row.moved ?? [],
    recommendingRegions: row.regions ?? [],
    noticed: row.noticed,
  };
}

/** JSON of PostgreSQL writes instants with the session's offset. */
const written = (instant: string): string => Temporal.Instant.from(instant).toString();

/** What the keys of the answers find. */
export async function findByKeys(
  db: Db,
  { id, programme }: Pick<Application, 'id' | 'programme'>,
  { versions, whole, creditCode, nameKey }: Keys,
): Promise<Found> {
  const { rows } = await sql<{
    stored: Json<Found['stored'][number]>;
    others: Json<Found['others'][number]>;
  }>`${prepared}
select
  (select json_agg(json_build_object('version', r.version_id, 'cells', r.fields))
    from list_row r
    where r.version_id = any(${versions}::uuid[])
      and (r.credit_code = ${creditCode} or r.name_key = ${nameKey} or r.version_id = any(${whole}::uuid[]))) as stored,
  (select json_agg(json_build_object('number', o.number, 'direction', o.direction) order by o.number)
    from application o
    where o.programme_id = ${programme} and o.leading_key = ${creditCode} and o.id <> ${id}) as others`.execute(
    db,
  );
  return { stored: rows[0]?.stored ?? [], others: rows[0]?.others ?? [] };
}
