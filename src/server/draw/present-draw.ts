import { drawCode, numberOfDraw } from '#domain/draw/draw.ts';
import { countExcluded } from '#domain/draw/exclusions.ts';
import type { Person } from '#domain/people/person.ts';
import { refuse } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { namesOfExperts } from '#server/experts/expert.store.ts';
import { lastAct } from '#server/history/event.store.ts';
import { recordPersonalRead } from '#server/history/personal-read.store.ts';
import type { RunningProgramme } from '#server/programme/programmes.ts';
import type { DrawAsked } from './change-draw.ts';
import { type Draw, drawsOf, findDraw } from './draw.store.ts';
import { exclusionsOf, poolOf } from './draw-pool.store.ts';
import { drawnOf } from './draw-result.store.ts';
import { secretsOf, sourcesOf } from './draw-source.store.ts';
import { weighPool } from './weigh-pool.ts';

/** All draws of the programmes that one finds. */
export async function listDraws({ db, programmes }: Deps, person: Person) {
  const lists = await Promise.all(
    programmes
      .allFor(person)
      .map(async (programme) => (await drawsOf(db, programme.id)).map((draw) => outline(programme, draw))),
  );
  return { draws: lists.flat() };
}

const outline = ({ definition }: RunningProgramme, draw: Draw) => ({
  programme: definition.about.code,
  draw: drawCode(draw.number),
  direction: draw.direction,
  directionTitle: definition.directions.find(({ code }) => code === draw.direction)?.title ?? null,
  panel: draw.rule.panel,
  state: draw.state,
  take: draw.take,
  alternates: draw.alternates,
});

/**
 * One draw as the offices concerned see it: pseudonyms, and names for the pool office alone. What one person has typed of
 * a source is nobody's to read until a second has typed the same.
 */
export async function presentDraw(deps: Deps, person: Person, asked: DrawAsked) {
  const { db, programmes, now } = deps;
  const programme = programmes.findFor(person, asked.programme);
  const number = numberOfDraw(asked.draw);
  const draw = programme && number !== undefined ? await findDraw(db, programme.id, number) : undefined;
  if (!programme || !draw) return refuse('not-found');

  const exclusions = await exclusionsOf(db, draw.id);
  const sources = await sourcesOf(db, draw.id, draw.rule.sources);
  const secrets = await secretsOf(db, draw.id);
  const drawn = await drawnOf(db, draw.id);
  const answer = await lastAct(db, draw.id, ['ask-for-change', 'refuse-draw']);
  return {
    ...outline(programme, draw),
    rule: draw.rule.id,
    fields: draw.rule.fields,
    answer: answer ? { act: answer.act, at: answer.at.toString(), sentence: answer.note } : null,
    frozenAt: draw.frozenAt?.toString() ?? null,
    drawnAt: draw.drawnAt?.toString() ?? null,
    cancelled: draw.cancelledAt && { at: draw.cancelledAt.toString(), reason: draw.cancelReason },
    pool: draw.frozenAt ? (await poolOf(db, draw.id)).length : null,
    excluded: countExcluded(exclusions),
    reasons: programme.definition.reasons
      .filter(({ group }) => group === 'conflict')
      .map(({ code, label }) => ({ code, label })),
    figuresRequired: Number(programme.settings.part('requiredSources', 'figures')),
    preview: draw.state === 'approved' ? await previewOf(deps, programme, draw) : null,
    sources: sources.map(({ name, dueAt, value, enteredBy, checkedBy }) => ({
      name,
      dueAt: dueAt.toString(),
      entered: enteredBy !== undefined,
      enteredByMe: enteredBy === person.id,
      value: checkedBy === undefined ? null : (value ?? null),
    })),
    witnesses: secrets.map((secret) => ({
      digest: secret.digest,
      mine: secret.person === person.id,
      revealed: secret.revealed ?? null,
    })),
    drawn: drawn.map(({ place, pseudonym, key, invitation }) => ({
      place,
      pseudonym,
      key,
      invitation: invitation ? { ...invitation, replyUntil: invitation.replyUntil.toString() } : null,
    })),
    people:
      person.role === 'pool-officer' && draw.frozenAt
        ? await peopleOf(deps, person, draw, drawn, exclusions)
        : null,
    serverTime: now().toString(),
  };
}

/** What a freeze at this moment would come to: the cost of each reason in experts, before anything is fixed. */
async function previewOf({ db, now }: Deps, programme: RunningProgramme, draw: Draw) {
  const { free, excluded } = await weighPool(db, programme, draw, now());
  return { pool: free.length, excluded };
}

async function peopleOf(
  { db, now }: Deps,
  person: Person,
  draw: Draw,
  drawn: Awaited<ReturnType<typeof drawnOf>>,
  exclusions: Awaited<ReturnType<typeof exclusionsOf>>,
) {
  const names = await namesOfExperts(db, [
    ...drawn.map(({ expert }) => expert),
    ...exclusions.map(({ expert }) => expert),
  ]);
  await recordPersonalRead(db, person, { subject: `draw:${draw.id}`, what: 'names', at: now() });
  return {
    drawn: drawn.map(({ place, expert }) => ({ place, expert, name: names.get(expert) ?? null })),
    excluded: exclusions.map(({ expert, reason, source, number }) => ({
      expert,
      name: names.get(expert) ?? null,
      reason,
      source,
      number,
    })),
  };
}
