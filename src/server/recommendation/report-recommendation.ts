import type { Person } from '#domain/people/person.ts';
import { report } from '#domain/recommendation/report.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { saveApplication } from '#server/application/application.store.ts';
import { inTransaction } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { recordEvent } from '#server/history/record-event.ts';
import { staleVersion } from '#server/history/stale-version.ts';
import { findOrganisation } from '#server/people/organisation.store.ts';
import { findTimetable, nextNumber } from '#server/programme/programme.store.ts';
import { freezeDocument } from '#server/transparency/frozen-document.store.ts';
import { queueLogEntry } from '#server/transparency/queue-log-entry.ts';
import { findPreparer } from './find-preparer.ts';
import {
  insertSheet,
  lockStandingSheet,
  lockUnitFiles,
  ordersOf,
  type UnitFile,
} from './recommendation.store.ts';
import { type SentDocument, type SheetDocument, seenHash, sheetDocument } from './sheet-document.ts';

export interface ReportToSend {
  programme: string;
  /** Hash of the summary as it stood on the page. */
  seen: string;
  /** Number of the letter, and its words. */
  documentNumber: string;
  opinion: string;
  /** Undecided files that are knowingly left behind. */
  leftOut: readonly string[];
}

export interface SentSheet {
  sheet: number;
  hash: string;
  recommended: number;
}

/** Signs and sends: letter and summary sheet are frozen, every recommended file goes up with them. */
export function reportRecommendation(
  deps: Deps,
  person: Person,
  asked: ReportToSend,
): Promise<SentSheet | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    const at = deps.now();
    const programme = deps.programmes.findFor(person, asked.programme);
    if (!programme) return refuse('not-found');
    const unit = await findOrganisation(trx, person.organisation);
    const files = await lockUnitFiles(trx, programme.id, unit.id);
    const orders = await ordersOf(trx, programme.id, unit.id);
    const document = await sheetDocument(deps, trx, programme, { unitName: unit.name, files, orders, at });
    if (seenHash(document) !== asked.seen) {
      return staleVersion(trx, person, [
        { on: files.map(({ id }) => id), changes: true },
        { programme: programme.id, acts: ['order'], organisation: unit.id },
      ]);
    }
    if (await lockStandingSheet(trx, programme.id, unit.id)) return refuse('out-of-turn', { act: 'report' });

    const recommended = files.filter(({ state }) => state === 'recommended');
    const preparedBy = await findPreparer(trx, programme.id, person, recommended);
    const reported = report(recommended, person, at, {
      lifecycle: programme.lifecycle,
      closesAt: (await findTimetable(trx, programme)).instant('unitReportClosesAt'),
      closingInstant: programme.settings.text('closingInstant') as 'included',
      undecided: files.filter(
        ({ state }) => state === 'submitted' || state === 'returned' || state === 'checked',
      ),
      leftOut: new Set(asked.leftOut),
      preparedBy,
    });
    if (isRefusal(reported) || preparedBy === undefined)
      return isRefusal(reported) ? reported : refuse('second-person-needed', { act: 'report' });

    const number = await nextNumber(trx, programme.id, `sheet-${unit.id}`);
    const frozen: SentDocument = {
      ...document,
      number,
      documentNumber: asked.documentNumber,
      opinion: asked.opinion,
      sentAt: at.toString(),
    };
    const hash = await freezeDocument(trx, frozen);
    const sheet = await insertSheet(trx, {
      programme: programme.id,
      unit: unit.id,
      number,
      hash,
      preparedBy,
      signedBy: person.id,
      at,
      rows: rowsOf(document, files),
    });
    for (const application of reported) {
      const saved = await saveApplication(trx, application, application.version, at);
      const place = document.rows.find((row) => row.number === application.number)?.place;
      await recordEvent(trx, person, {
        at,
        act: 'report',
        programme: programme.id,
        application: application.id,
        subject: sheet,
        version: saved.version,
        from: 'recommended',
        to: saved.state,
        facts: { sheet: number, place, hash: hash.toString('hex') },
      });
    }
    const facts = {
      programme: asked.programme,
      recommendingUnit: unit.name,
      sheet: number,
      hash: hash.toString('hex'),
      recommended: reported.length,
    };
    await queueLogEntry(trx, 'recommendation', facts, at);
    return { sheet: number, hash: facts.hash, recommended: reported.length };
  });
}

const rowsOf = ({ rows }: SheetDocument, files: readonly UnitFile[]) =>
  rows.flatMap(({ number, direction, place, sentence, reason }) => {
    const file = files.find((each) => each.number === number);
    return file
      ? [
          {
            application: file.id,
            direction,
            place: place ?? undefined,
            opinion: sentence ?? undefined,
            reason: reason ?? undefined,
          },
        ]
      : [];
  });
