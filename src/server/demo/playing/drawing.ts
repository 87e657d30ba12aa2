import { drawCode, stands } from '#domain/draw/draw.ts';
import type { StandingSource } from '#domain/draw/sources.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { answerInvitation } from '#server/draw/answer-invitation.ts';
import { decideDrawRequest } from '#server/draw/decide-draw-request.ts';
import { type Draw, drawsOf } from '#server/draw/draw.store.ts';
import { drawnOf } from '#server/draw/draw-result.store.ts';
import { sourcesOf } from '#server/draw/draw-source.store.ts';
import { checkSource, enterSource } from '#server/draw/enter-source.ts';
import { freezePool } from '#server/draw/freeze-pool.ts';
import { holdDraw } from '#server/draw/hold-draw.ts';
import { publishCommitment } from '#server/draw/publish-commitment.ts';
import { requestDraw } from '#server/draw/request-draw.ts';
import { commitSecret, revealSecret } from '#server/draw/seal-secret.ts';
import { panelCode, panelsOf } from '#server/review/panel.store.ts';
import { witnessOpening } from '#server/review/witness-opening.ts';
import { sha256 } from '#server/transparency/digest.ts';
import type { Player } from '../players.ts';
import type { Stage } from '../stage.ts';
import { expertPerson } from './expert-person.ts';
import { oneByOne } from './one-by-one.ts';

/** The pool office and the supervisor, each act on every direction's draw. */
export const drawing: Readonly<Record<string, Player>> = {
  async 'request-experts'(stage, row) {
    const person = await stage.person(row.who, 'programme-officer');
    const asked = (await drawsHere(stage)).filter(({ state }) => stands(state));
    const left = (row.directions ?? []).filter((code) => !asked.some(({ direction }) => direction === code));
    return oneByOne(left, (direction) =>
      requestDraw(stage.deps, person, { programme: codeOf(stage), direction }),
    );
  },
  async 'expert-request'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onDraws(stage, ['requested'], (draw) =>
      decideDrawRequest(stage.deps, person, { ...draw, answer: 'approve' }),
    );
  },
  async 'freeze-pool'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onDraws(stage, ['approved'], (draw) => freezePool(stage.deps, person, draw));
  },
  /** The supervisor has sealed his secret before anything is published. */
  async 'publish-commitment'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    const witness = await stage.person('qin-17', 'supervisor');
    return onDraws(stage, ['frozen'], async (draw) => {
      const sealed = await commitSecret(stage.deps, witness, {
        ...draw,
        digest: sha256(secretOf(draw.draw)).toString('hex'),
      });
      return isRefusal(sealed)
        ? sealed
        : publishCommitment(stage.deps, person, {
            ...draw,
            sources: stage.sources.map(({ name, dueAt }) => ({ name, dueAt })),
          });
    });
  },
  async 'type-source'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onSources(
      stage,
      ({ value }) => value === undefined,
      (draw, source) => enterSource(stage.deps, person, { ...draw, ...source }),
    );
  },
  async 'check-source'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onSources(
      stage,
      ({ checkedBy }) => checkedBy === undefined,
      (draw, source) => checkSource(stage.deps, person, { ...draw, ...source }),
    );
  },
  /** First of the draw, by revealing what was sealed; later of the opening of the scores, by being there. */
  async witness(stage, row) {
    const person = await stage.person(row.who, 'supervisor');
    const revealed = await onDraws(stage, ['committed'], (draw) =>
      revealSecret(stage.deps, person, { ...draw, secret: secretOf(draw.draw) }),
    );
    if (revealed !== 'skipped') return revealed;
    const [programme] = stage.deps.programmes.all();
    const panels = programme ? await panelsOf(stage.deps.db, programme.id) : [];
    return oneByOne(
      panels.filter(({ openedAt }) => !openedAt),
      (panel) => witnessOpening(stage.deps, person, { programme: codeOf(stage), panel: panelCode(panel) }),
    );
  },
  async draw(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onDraws(stage, ['committed'], (draw) => holdDraw(stage.deps, person, draw));
  },
  /** Whoever is drawn accepts. */
  async 'accept-invitation'(stage) {
    return onDraws(stage, ['drawn'], async (draw) => {
      const invited = (await drawnOf(stage.deps.db, draw.id)).filter(
        ({ invitation }) => invitation?.state === 'invited',
      );
      return oneByOne(invited, async ({ expert }) =>
        answerInvitation(stage.deps, await expertPerson(stage.deps.db, expert), {
          ...draw,
          answer: 'accept',
        }),
      );
    });
  },
};

const codeOf = ({ deps }: Stage): string => deps.programmes.all()[0]?.definition.about.code ?? '';

const secretOf = (draw: string): string => `演示见证口令 ${draw}`;

async function drawsHere({ deps }: Stage): Promise<Draw[]> {
  const [programme] = deps.programmes.all();
  return programme ? drawsOf(deps.db, programme.id) : [];
}

/** A draw as its acts are asked for, with its sources in the order announced. */
type Asked = { id: string; programme: string; draw: string; order: readonly string[] };

/** Does something to every draw that stands in one of these states; to none, and it had been done. */
async function onDraws(
  stage: Stage,
  states: readonly Draw['state'][],
  act: (draw: Asked) => Promise<unknown>,
): Promise<unknown | Refusal | 'skipped'> {
  const draws = (await drawsHere(stage)).filter(({ state }) => states.includes(state));
  return oneByOne(draws, ({ id, number, rule }) =>
    act({ id, programme: codeOf(stage), draw: drawCode(number), order: rule.sources }),
  );
}

/** The sources of every draw announced that still wait for this; figures that a visitor typed stand. */
async function onSources(
  stage: Stage,
  waits: (source: StandingSource) => boolean,
  act: (draw: Asked, typed: { source: number; value: string }) => Promise<unknown>,
): Promise<unknown | Refusal | 'skipped'> {
  return onDraws(stage, ['committed'], async (draw) => {
    const standing = await sourcesOf(stage.deps.db, draw.id, draw.order);
    const waiting = standing.flatMap((source, place) => (waits(source) ? [{ source, place }] : []));
    return oneByOne(waiting, ({ source, place }) =>
      act(draw, { source: place + 1, value: source.value ?? stage.sources[place]?.value ?? '' }),
    );
  });
}
