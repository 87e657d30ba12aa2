import { sql } from 'kysely';
import type { Answer } from '#domain/application/answers.ts';
import type { Application } from '#domain/application/application.ts';
import type { RecordedAnswer } from '#domain/eligibility/judgement-that-counts.ts';
import type { Person } from '#domain/people/person.ts';
import type { OpinionRequest, OpinionStatus } from '#domain/recommendation/opinion.ts';
import type { Db } from '#server/database/in-transaction.ts';
import { prepared } from '#server/database/prepared.ts';
import type { ApplicationRow } from '#server/database/tables.ts';
import type { Found, Keys, Recorded } from '#server/eligibility/outside-of.ts';
import { submittedPapers } from '#server/files/attachment.store.ts';
import type { MovedDate } from '#server/programme/programme.store.ts';
import { toApplication } from './application.store.ts';
import { procedureIn, type WrittenBeside } from './beside.store.ts';
import type { CorrectionItem, CorrectionKind } from './correction.store.ts';
import { namedIn } from './joint-unit.store.ts';
import { visibleTo } from './visible-applications.ts';

/** Everything stored that a page about one file is made of. */
export interface ApplicationRows extends Recorded {
  application: Application;
  sections: readonly {
    section: string;
    open: boolean;
    revision: number;
    savedAt: string | null;
    savedBy: string | null;
  }[];
  /** The draft for the applicant, for everybody else what was submitted last; so are papers and joint units. */
  answers: ReadonlyMap<string, Answer>;
  /** For the applicant who mends a file: as it was submitted last. */
  before: ReadonlyMap<string, Answer>;
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
  beside: WrittenBeside;
  /** What the keys find under which the unit is registered: nearly always those of the answers. */
  registered: Pick<Keys, 'creditCode' | 'nameKey'> & Found;
}

/**
 * A page is opened far more often than anything else is done, and each statement costs more than what it reads: so this
 * is one, whose parts are those of the stores. It comes as the text PostgreSQL made of it; the same text means that
 * nothing has changed. Undefined when there is no such file or this person may not see it.
 */
export async function findApplicationText(
  db: Db,
  person: Person,
  number: string,
): Promise<string | undefined> {
  const scoped = visibleTo(db.selectFrom('application').select('application.id'), person).where(
    'application.number',
    '=',
    number,
  );
  const own = sql`(a.unit_id = ${person.organisation}::uuid)`;
  const { rows } = await sql<{ page: string }>`${prepared}
select json_build_object(
  'application', json_build_object(
    'id', a.id, 'number', a.number, 'programme_id', a.programme_id, 'programme_version_id', a.programme_version_id,
    'direction', a.direction, 'unit_id', a.unit_id, 'recommending_unit_id', a.recommending_unit_id,
    'leading_key', a.leading_key, 'state', a.state, 'handler_id', a.handler_id, 'version', a.version,
    'revision', a.revision, 'opinion', a.opinion),
  'sections', (select json_agg(json_build_object(
      'section', s.section, 'open', s.open,
      'revision', case when ${own} then s.revision else 0 end,
      'savedAt', case when ${own} then s.saved_at end,
      'savedBy', case when ${own} then coalesce(d.name, p.label) end,
      'answers', case when ${own} then s.answers end) order by s.section)
    from application_section s
    left join person p on p.id = s.saved_by
    left join person_detail d on d.person_id = s.saved_by
    where s.application_id = a.id),
  'submitted', case when not ${own} then
    (select json_agg(c.answers) from submission_section_content c
      where c.submission_id =
        (select s.id from submission s where s.application_id = a.id order by s.revision desc limit 1))
    end,
  'before', case when ${own}
      and exists (select from correction k where k.application_id = a.id and k.closed_at is null) then
    (select json_agg(c.answers) from submission_section_content c
      where c.submission_id =
        (select s.id from submission s where s.application_id = a.id order by s.revision desc limit 1))
    end,
  'attachments', (select json_agg(json_build_object(
      'id', t.id, 'slot', t.slot, 'name', t.name, 'bytes', f.bytes, 'mediaType', f.media_type,
      'sha256', encode(t.sha256, 'hex')) order by t.id)
    from attachment t join file f on f.sha256 = t.sha256
    where ${own} and t.application_id = a.id and t.removed_at is null),
  'submittedPapers', (select json_agg(json_build_object(
      'id', t.id, 'slot', t.slot, 'name', t.name, 'bytes', t.bytes, 'mediaType', t.media_type,
      'sha256', encode(t.sha256, 'hex')) order by t.id)
    from (${submittedPapers(sql`a.id`)}) t where not ${own}),
  'jointUnits', (select json_agg(json_build_object('id', j.id, 'name', j.name, 'state', j.state) order by j.id)
    from joint_unit j where j.application_id = a.id),
  'judgements', (select json_agg(json_build_object(
      'judgement', g.key, 'subject', g.subject, 'answer', g.answer, 'role', g.given_role, 'agreed', c.agreed)
      order by g.revision desc)
    from judgement g
    left join judgement_confirmation c
      on (c.application_id, c.key, c.subject, c.revision) = (g.application_id, g.key, g.subject, g.revision)
    where g.application_id = a.id),
  'requests', (select json_agg(json_build_object(
      'subject', q.subject, 'digest', encode(q.facts_digest, 'hex'), 'open', q.closed_at is null, 'result', o.result,
      'sentAt', l.sent_at, 'dueOn', l.due_on)
      order by q.id desc)
    from opinion_request q join letter l on l.id = q.letter_id left join opinion o on o.request_id = q.id
    where q.application_id = a.id),
  'correction', (select json_build_object(
      'kind', k.kind, 'round', k.round, 'dueAt', k.due_at,
      'items', coalesce((select json_agg(json_build_object(
          'section', i.section, 'field', i.field, 'reason', i.reason_code, 'sentence', i.sentence) order by i.position)
        from correction_item i where i.correction_id = k.id), '[]'))
    from correction k where k.application_id = a.id and k.closed_at is null limit 1),
  'receipt', (select json_build_object(
      'number', r.number, 'revision', s.revision, 'submittedAt', s.submitted_at,
      'submittedBy', coalesce(d.name, p.label), 'contentHash', encode(s.content_hash, 'hex'))
    from submission s
    join receipt r on r.submission_id = s.id
    join person p on p.id = s.submitted_by
    left join person_detail d on d.person_id = s.submitted_by
    where s.application_id = a.id order by s.revision desc limit 1),
  'moved', (select json_agg(json_build_object('key', m.key, 'instant', m.instant, 'day', m.day) order by m.revision)
    from stage_date m where m.programme_id = a.programme_id),
  'recommendingRegions', (select json_agg(o.region_code) from organisation o
    where o.kind = 'recommending-unit' and o.region_code is not null
      and (o.department_id is null or o.department_id = a.department_id)),
  'noticed', exists (select from notice_entry n join application o on o.id = n.application_id
    where o.programme_id = a.programme_id and o.direction = a.direction),
  ${procedureIn('a')},
  'versions', newest.versions,
  'registered', json_build_object('creditCode', unit.credit_code, 'nameKey', unit.name_key,
    'stored', (select json_agg(json_build_object('version', r.version_id, 'cells', r.fields))
      from list_row r
      where r.version_id = any(newest.ids) and (r.credit_code = unit.credit_code or r.name_key = unit.name_key)),
    'others', (select json_agg(json_build_object('number', o.number, 'direction', o.direction) order by o.number)
      from application o
      where o.programme_id = a.programme_id and o.leading_key = unit.credit_code and o.id <> a.id)))::text as page
from application a
join organisation unit on unit.id = a.unit_id
cross join lateral (
  select array_agg(v.id) as ids, json_agg(v) as versions from (
    select distinct on (l.list) l.id, l.list, l.document, coalesce(l.queried_on, l.dated_on) as "datedOn"
    from list_version l left join list_withdrawal w on w.version_id = l.id
    where (l.programme_id = a.programme_id or l.programme_id is null) and w.version_id is null
    order by l.list, l.number desc) v) newest
where a.id = (${scoped})`.execute(db);

  return rows[0]?.page;
}

type Json<Value> = readonly Value[] | null;

/** As PostgreSQL writes it: an empty list is null, an instant has the session's offset. */
interface Written {
  application: ApplicationRow & { opinion: OpinionStatus };
  sections: Json<ApplicationRows['sections'][number] & { answers: Record<string, Answer> | null }>;
  submitted: Json<Record<string, Answer>>;
  before: Json<Record<string, Answer>>;
  attachments: Json<ApplicationRows['attachments'][number]>;
  submittedPapers: Json<ApplicationRows['attachments'][number]>;
  jointUnits: Json<ApplicationRows['jointUnits'][number]>;
  versions: Json<{ id: string; list: string; document: string | null; datedOn: string }>;
  judgements: Json<RecordedAnswer>;
  requests: Json<
    Omit<OpinionRequest, 'result'> & {
      subject: string;
      result: OpinionRequest['result'] | null;
      sentAt: string;
      dueOn: string;
    }
  >;
  correction: ApplicationRows['correction'];
  receipt: ApplicationRows['receipt'];
  moved: Json<MovedDate>;
  recommendingRegions: Json<string>;
  noticed: boolean;
  objections: number;
  proposals: WrittenBeside['proposals'];
  registered: { creditCode: string | null; nameKey: string } & WrittenFound;
}

interface WrittenFound {
  stored: Json<Found['stored'][number]>;
  others: Json<Found['others'][number]>;
}

export function readApplicationText(text: string): ApplicationRows {
  const page = JSON.parse(text) as Written;
  const own = (page.sections ?? []).flatMap(({ answers }) => (answers ? [answers] : []));
  const answers = new Map((page.submitted ?? own).flatMap((each) => Object.entries(each)));
  const jointUnits = page.jointUnits ?? [];
  return {
    application: toApplication(page.application),
    sections: (page.sections ?? []).map(({ answers: _, savedAt, ...section }) => ({
      ...section,
      savedAt: savedAt && instant(savedAt),
    })),
    answers,
    before: new Map((page.before ?? []).flatMap((answers) => Object.entries(answers))),
    attachments: page.attachments ?? page.submittedPapers ?? [],
    jointUnits: page.submitted ? namedIn(answers, jointUnits) : jointUnits,
    versions: (page.versions ?? []).map((version) => ({
      ...version,
      datedOn: Temporal.PlainDate.from(version.datedOn),
    })),
    judgements: page.judgements ?? [],
    requests: (page.requests ?? []).map((request) => ({ ...request, result: request.result ?? undefined })),
    correction: page.correction && { ...page.correction, dueAt: instant(page.correction.dueAt) },
    receipt: page.receipt && { ...page.receipt, submittedAt: instant(page.receipt.submittedAt) },
    moved: page.moved ?? [],
    recommendingRegions: page.recommendingRegions ?? [],
    noticed: page.noticed,
    beside: besideOf(page),
    registered: {
      creditCode: page.registered.creditCode ?? '',
      nameKey: page.registered.nameKey,
      ...found(page.registered),
    },
  };
}

/** Of what the page reads anyhow. */
function besideOf({
  application,
  objections,
  proposals,
  requests,
  jointUnits,
  correction,
}: Written): WrittenBeside {
  const partners = (state: string) => (jointUnits ?? []).filter((each) => each.state === state).length;
  return {
    opinion: application.opinion,
    objections,
    proposals,
    letter: requests?.findLast(({ open }) => open) ?? null,
    partners: { invited: partners('invited'), confirmed: partners('confirmed') },
    correctionDueAt: correction?.dueAt ?? null,
  };
}

const instant = (written: string): string => Temporal.Instant.from(written).toString();

const found = ({ stored, others }: WrittenFound): Found => ({ stored: stored ?? [], others: others ?? [] });

/** What the keys of the answers find, where they are not those under which the unit is registered. */
export async function findByKeys(
  db: Db,
  { id, programme }: Pick<Application, 'id' | 'programme'>,
  { versions, whole, creditCode, nameKey }: Keys,
): Promise<Found> {
  const { rows } = await sql<WrittenFound>`${prepared}
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
  return found(rows[0] ?? { stored: null, others: null });
}
