import type { Application } from '#domain/application/application.ts';
import { accept } from '#domain/formality/accept.ts';
import { publicCodeBytes, publicCodeOf } from '#domain/formality/public-code.ts';
import type { Person } from '#domain/people/person.ts';
import { unusedCode } from '#domain/random-code.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { changeApplication, type Seen } from '#server/application/change-application.ts';
import { newestReceipt } from '#server/application/submission.store.ts';
import type { Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { notify } from '#server/message/notify.ts';
import { commitTo } from '#server/transparency/queue-log-entry.ts';
import { insertFormalityDecision, insertPublicCode, publicCodesOf } from './formality.store.ts';
import { judgeForm } from './judge-form.ts';
import { openSheetWith } from './open-sheet.ts';
import { refuseWhileProposed } from './proposed-rejection.ts';

/** Accepts a file in form: it goes to the experts, and gets the code under which it stands in public tables. */
export function acceptApplication(deps: Deps, person: Person, asked: Seen): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at) => {
    const form = await judgeForm(deps, trx, application, at);
    const accepted = accept(application, person, form);
    if (isRefusal(accepted)) return accepted;
    const proposed = await refuseWhileProposed(trx, application.id);
    if (proposed) return proposed;

    await form.keep(trx);
    await insertFormalityDecision(trx, { application: application.id, outcome: 'accept', by: person.id, at });
    await givePublicCode(deps, trx, application, at);
    await openSheetWith(trx, person, application, at);
    await notify(trx, {
      organisation: application.unit,
      roles: ['unit-administrator', 'filler'],
      template: 'accepted',
      facts: { number: application.number },
      at,
    });
    return { application: accepted, act: 'accept' };
  });
}

/** The code leads to nothing; what it stands for is bound by a digest from this moment on. */
async function givePublicCode(
  deps: Deps,
  trx: Trx,
  application: Application,
  at: Temporal.Instant,
): Promise<void> {
  const taken = await publicCodesOf(trx, application.programme);
  const code = unusedCode(() => publicCodeOf(deps.random(publicCodeBytes)), taken);
  const receipt = await newestReceipt(trx, application.id);
  if (!receipt) throw new Error(`${application.number} is being accepted and was never submitted`);

  await insertPublicCode(trx, { application: application.id, programme: application.programme, code });
  await commitTo(deps, trx, {
    kind: 'application',
    subject: application.id,
    value: { code, content: receipt.contentHash.toString('hex') },
    at,
  });
}
