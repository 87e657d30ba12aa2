import type { Application } from '#domain/application/application.ts';
import { workingDaysBetween } from '#domain/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { knownJudgements } from '#domain/recommendation/known-judgements.ts';
import { recommend, type StandingOpinion } from '#domain/recommendation/recommend.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusal.ts';
import { type Changed, changeApplication, type Seen } from '#server/application/change-application.ts';
import { jointUnitsOf } from '#server/application/joint-unit.store.ts';
import { inTransaction, type Trx } from '#server/database/in-transaction.ts';
import type { Deps } from '#server/deps.ts';
import { countVerdicts, insertEvaluation } from '#server/eligibility/evaluation.store.ts';
import { type Examined, examineFile } from '#server/judging/examine-file.ts';
import {
  insertJudgement,
  namedJudgements,
  saidByOf,
  saveVerdictCounts,
} from '#server/judging/judgement.store.ts';
import { decideProposal, notRecommendProposal, openProposal } from '#server/judging/proposal.store.ts';
import { takeSeat } from '#server/judging/take-seat.ts';
import { opinionDigest } from '#server/opinion/keep-opinion-in-step.ts';
import { requestsOf } from '#server/opinion/opinion.store.ts';
import { countRecommended, holdUnit } from './recommendation.store.ts';

/**
 * Signs a recommendation, with the opinion that is sent along. What stood behind it is kept: every verdict of this moment.
 * Where the programme limits how many a unit may sign, its signatures are counted one after another.
 */
export function recommendApplication(
  deps: Deps,
  person: Person,
  asked: Seen & { sentence: string },
): Promise<Application | Refusal> {
  return inTransaction(deps.db, async (trx) => {
    await holdUnit(trx, person.organisation);
    return sign({ ...deps, db: trx }, person, asked);
  });
}

function sign(
  deps: Deps,
  person: Person,
  asked: Seen & { sentence: string },
): Promise<Application | Refusal> {
  return changeApplication(deps, person, asked, async (trx, application, at): Promise<Changed | Refusal> => {
    const file = await examineFile(deps, trx, application, at);
    const { definition, lifecycle, settings } = file.programme;
    const most = settings.optional('perUnitLimit', application.direction);
    const recommended = recommend(application, person, {
      lifecycle,
      verdicts: file.verdicts,
      judged: file.outside.judged,
      asked: file.asked,
      saidBy: saidByOf(await namedJudgements(trx, application.id)),
      jointUnits: (await jointUnitsOf(trx, application.id)).filter(({ state }) => state !== 'removed'),
      opinion: await standing(deps, trx, application, file, at),
      limit:
        most === undefined
          ? undefined
          : {
              most: Number(most),
              given: await countRecommended(
                trx,
                application.programme,
                application.recommendingUnit,
                application.direction,
              ),
            },
    });
    if (isRefusal(recommended)) return recommended;
    const seat = {
      subject: application.id,
      group: 'recommendation',
      seat: 'sign',
      act: 'recommend',
      number: application.number,
    } as const;
    const refusal = await takeSeat(trx, person, seat);
    if (refusal) return refusal;

    const proposal = await openProposal(trx, notRecommendProposal, application.id);
    const { number } = application;
    if (proposal?.byId === person.id)
      return refuse('decided-before', { number, seat: 'propose-not-recommend', act: 'recommend' });
    if (proposal) await decideProposal(trx, proposal.id, { by: person.id, agreed: false, at });
    await insertJudgement(trx, {
      application: application.id,
      judgement: knownJudgements.recommendation,
      subject: '',
      answer: 'recommend',
      reason: undefined,
      sentence: asked.sentence,
      seen: asked.seen,
      by: person.id,
      role: person.role,
      at,
    });
    const { verdicts, listVersions } = file;
    const { revision, programmeVersion } = application;
    await insertEvaluation(trx, {
      application: application.id,
      revision,
      moment: 'recommendation',
      programmeVersion,
      definition,
      listVersions,
      verdicts,
      at,
    });
    await saveVerdictCounts(trx, application.id, countVerdicts(verdicts));
    return {
      application: recommended,
      act: 'recommend',
      facts: countVerdicts(verdicts),
      note: asked.sentence,
    };
  });
}

/** The department's answer as it stands, where the programme asks one. */
async function standing(
  deps: Deps,
  trx: Trx,
  application: Application,
  { programme, answers }: Examined,
  at: Temporal.Instant,
): Promise<StandingOpinion | undefined> {
  const { definition, settings } = programme;
  if (!definition.stages.some(({ code, on }) => code === 'emergency-opinion' && on)) return undefined;

  const digest = opinionDigest(programme, application.direction, answers).toString('hex');
  const requests = (await requestsOf(trx, application.id)).filter(
    ({ subject }) => subject === knownJudgements.opinion,
  );
  const answer = requests.find((request) => request.digest === digest && request.result);
  const waiting = requests.find(({ open }) => open);
  const dayOf = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(settings.text('timeZone')).toPlainDate();
  const workingDays = waiting && workingDaysBetween(deps.calendar, dayOf(waiting.sentAt), dayOf(at));
  return {
    result: answer?.result,
    objection: settings.text('emergencyObjection') as 'blocks',
    document: answer?.document ?? undefined,
    statement: answer?.statement ?? undefined,
    workingDays: isRefusal(workingDays) ? undefined : workingDays,
  };
}
