import { drawCode } from '#domain/draw/draw.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import { answerInvitation } from '#server/draw/answer-invitation.ts';
import { decideDrawRequest } from '#server/draw/decide-draw-request.ts';
import { type Draw, drawsOf } from '#server/draw/draw.store.ts';
import { drawnOf } from '#server/draw/draw-result.store.ts';
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

/** Invented lotteries of the evening before the draw: figures that nobody could know when they were announced. */
const sources = [
  {
    name: '演示数字彩甲 2023080',
    dueAt: Temporal.Instant.from('2023-07-12T20:30+08:00'),
    value: '3 11 19 24 33 + 5 12',
  },
  {
    name: '演示数字彩乙 2023079',
    dueAt: Temporal.Instant.from('2023-07-12T20:45+08:00'),
    value: '2 5 8 10 12 31 + 9',
  },
];

/** The pool office and the supervisor, each act on every direction's draw. */
export const drawing: Readonly<Record<string, Player>> = {
  async 'request-experts'(stage, row) {
    const person = await stage.person(row.who, 'programme-officer');
    return oneByOne(row.directions ?? [], (direction) =>
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
            sources: sources.map(({ name, dueAt }) => ({ name, dueAt })),
          });
    });
  },
  async 'type-source'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onDraws(stage, ['committed'], (draw) =>
      oneByOne(sources, ({ value }, at) =>
        enterSource(stage.deps, person, { ...draw, source: at + 1, value }),
      ),
    );
  },
  async 'check-source'(stage, row) {
    const person = await stage.person(row.who, 'pool-officer');
    return onDraws(stage, ['committed'], (draw) =>
      oneByOne(sources, ({ value }, at) =>
        checkSource(stage.deps, person, { ...draw, source: at + 1, value }),
      ),
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

type Asked = { id: string; programme: string; draw: string };

/** Does something to every draw that stands in one of these states; to none, and it had been done. */
async function onDraws(
  stage: Stage,
  states: readonly Draw['state'][],
  act: (draw: Asked) => Promise<unknown>,
): Promise<unknown | Refusal | 'skipped'> {
  const [programme] = stage.deps.programmes.all();
  const draws = programme
    ? (await drawsOf(stage.deps.db, programme.id)).filter(({ state }) => states.includes(state))
    : [];
  return oneByOne(draws, ({ id, number }) => act({ id, programme: codeOf(stage), draw: drawCode(number) }));
}

/** The first refusal ends it. */
export async function oneByOne<Thing>(
  things: readonly Thing[],
  act: (thing: Thing, at: number) => Promise<unknown>,
): Promise<unknown | Refusal | 'skipped'> {
  if (things.length === 0) return 'skipped';
  for (const [at, thing] of things.entries()) {
    const outcome = await act(thing, at);
    if (isRefusal(outcome)) return outcome;
  }
  return { done: things.length };
}
