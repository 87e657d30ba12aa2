import { takeStep } from '#domain/application/take-step.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { leadsAlone } from '#domain/eligibility/leads-alone.ts';
import { normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import type { Person } from '#domain/people/person.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { moveApplication } from '#server/application/move-application.ts';
import { claimLead } from '#server/application/submission.store.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { judgeFile } from '#server/eligibility/judge-file.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import { lockNamedFiles, type NamedFile } from '#server/selection/named-file.store.ts';
import { freezeDocument } from '#server/transparency/frozen-document.store.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { insertDecision } from './decision.store.ts';
import { type DecisionDocument, decisionDocument } from './prepare-decision.ts';
import { preparedSince } from './prepared-since.ts';
import {
  deleteSignatureRequest,
  lockSignatureRequest,
  type SignatureRequest,
} from './signature-request.store.ts';

const wanted = ['proposed', 'reserve', 'not-selected'] as const;

/** Signs what the meeting decided, as it was read: every file of it is approved, kept in reserve, or not selected. */
export function signDecision(
  deps: Deps,
  person: Person,
  asked: { programme: string; seen: string },
): Promise<{ approved: number; hash: string } | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const programme = deps.programmes.findFor(person, asked.programme);
    const request =
      programme && (await lockSignatureRequest<DecisionDocument>(trx, programme.id, 'decision'));
    if (!programme || !request) return refuse('not-found');

    const files = await lockNamedFiles(trx, { programme: programme.id, states: wanted });
    const document = await mayBeSigned(trx, person, programme, request, asked.seen);
    return isRefusal(document) ? document : sign(deps, trx, person, { programme, request, document, files });
  });
}

async function mayBeSigned(
  trx: Trx,
  person: Person,
  programme: RunningProgramme,
  request: SignatureRequest<DecisionDocument>,
  seen: string,
): Promise<DecisionDocument | Refusal> {
  const { hash, payload, preparedBy } = request;
  if (hash.toString('hex') !== seen) return preparedSince('decision', request);
  if (preparedBy === person.id) return refuse('second-person-needed', { act: 'approve' });

  const { meeting, minutesNumber, decidedOn, departures } = payload;
  const document = await decisionDocument(trx, programme, { meeting, minutesNumber, decidedOn, departures });
  if (isRefusal(document)) return document;
  return canonicalJson(document) === canonicalJson(payload) ? document : preparedSince('decision', request);
}

interface ToSign {
  programme: RunningProgramme;
  request: SignatureRequest<DecisionDocument>;
  document: DecisionDocument;
  files: readonly NamedFile[];
}

async function sign(deps: Deps, trx: Trx, person: Person, { programme, request, document, files }: ToSign) {
  const at = deps.now();
  const byNumber = new Map(files.map((file) => [file.number, file]));
  const fileOf = (number: string) => byNumber.get(number) ?? missing(number);
  const rows = document.lists.flatMap(({ direction, rows: all }) =>
    all.map((row) => ({ ...row, direction, application: fileOf(row.number).id })),
  );
  const sentences = new Map(document.departures.map(({ number, sentence }) => [number, sentence]));

  for (const { number, outcome, place, reason, departs } of rows) {
    const file = fileOf(number);
    const step = takeStep(programme.lifecycle, 'approve', file, person);
    if (isRefusal(step)) return step;
    await (await judgeFile(deps, trx, file, at)).keep(trx, 'decision');

    const leadingKey =
      outcome === 'not-selected' ? undefined : (file.leadingKey ?? (await leadAgain(trx, programme, file)));
    if (isRefusal(leadingKey)) return leadingKey;
    await moveApplication(deps, trx, person, file, {
      act: 'approve',
      to: outcome,
      at,
      ...(leadingKey !== undefined && { leadingKey }),
      reason,
      note: sentences.get(number),
      facts: { minutesNumber: document.minutesNumber, place, departs },
    });
  }
  const hash = await freezeDocument(trx, document);
  const decision = await insertDecision(trx, {
    programme: programme.id,
    meeting: document.meeting,
    minutesNumber: document.minutesNumber,
    decidedOn: Temporal.PlainDate.from(document.decidedOn),
    recordedBy: request.preparedBy,
    signedBy: person.id,
    signedAt: at,
    hash,
    departures: document.departures.map((departure) => ({
      ...departure,
      application: fileOf(departure.number).id,
    })),
    rows: rows.map(({ number: _number, ...row }) => row),
  });
  await deleteSignatureRequest(trx, programme.id, 'decision');
  await commitTo(deps, trx, { kind: 'decision', subject: decision, value: document, at });
  return {
    approved: rows.filter(({ outcome }) => outcome === 'approved').length,
    hash: hash.toString('hex'),
  };
}

/** A file below the line had let its enterprise's lead go; raised by the leadership it takes it up again. */
async function leadAgain(
  trx: Trx,
  { definition }: RunningProgramme,
  file: NamedFile,
): Promise<string | Refusal> {
  const key = normaliseCreditCode(file.creditCode);
  const { leads } = await claimLead(trx, { ...file, key }, leadsAlone(definition, file.direction));
  return leads === file.direction ? key : refuse('already-leading', { direction: leads });
}

function missing(number: string): never {
  throw new Error(`${number} was decided on and is not where it was`);
}
