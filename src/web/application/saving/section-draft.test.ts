import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import { refuse } from '#domain/refusal.ts';
import { Failed, Refused } from '#web/api.ts';
import type { Kept } from './kept-text.ts';
import { pause, retryAfter, type Saved, SectionDraft } from './section-draft.ts';

/** A server that keeps what it is sent, or does what it is told to do instead. */
function server(there: Record<string, Answer> = {}) {
  const sent: Record<string, Answer>[] = [];
  const seen: Record<string, Answer | null>[] = [];
  const instead: (() => Saved)[] = [];
  const save = async (
    answers: Record<string, Answer>,
    before: Record<string, Answer | null>,
  ): Promise<Saved> => {
    sent.push(answers);
    seen.push(before);
    const other = instead.shift();
    if (other) return other();
    Object.assign(there, answers);
    return { revision: sent.length, savedAt: '2031-05-16T02:41:07Z', problems: [] };
  };
  return { there, sent, seen, instead, save };
}

let device: Kept | undefined;
const keeper = {
  read: () => device,
  write: (kept: Kept) => {
    device = kept;
  },
  clear: () => {
    device = undefined;
  },
};
const now = () => '2031-05-16T02:40:00Z';
const fails = () => {
  throw new Failed();
};

beforeEach(() => {
  device = undefined;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('what is typed is kept here at once and sent once, after a pause, with what stood there', async () => {
  const { sent, seen, save } = server();
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '11');
  draft.change('area', '1180');
  expect(device?.fields).toEqual({ area: { typed: '1180', seen: '860' } });

  await vi.advanceTimersByTimeAsync(pause - 1);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([{ area: '1180' }]);
  expect(seen).toEqual([{ area: '860' }]);
  expect(draft.current()).toMatchObject({ status: 'saved', typed: {}, since: undefined });
  expect(device).toBeUndefined();
});

test('what did not arrive stays here, says so, and is sent again', async () => {
  const { sent, instead, there, save } = server();
  instead.push(fails, fails);
  const draft = new SectionDraft({}, { save, keeper, now });
  draft.change('address', '工业北路88号');
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current()).toMatchObject({
    status: 'not-saved',
    since: now(),
    typed: { address: '工业北路88号' },
  });
  expect(device).toBeDefined();

  await vi.advanceTimersByTimeAsync(2 * retryAfter);
  expect(sent).toHaveLength(3);
  expect(there).toEqual({ address: '工业北路88号' });
  expect(draft.current().status).toBe('saved');
});

test('a page opened again goes on with what had not arrived, over what it was typed over', async () => {
  device = {
    since: now(),
    fields: { area: { typed: '1180', seen: '860' }, tenure: { typed: 'owned', seen: null } },
  };
  const { sent, seen, save } = server();
  const draft = new SectionDraft({ area: '900', tenure: 'owned' }, { save, keeper, now });
  expect(draft.current().typed).toEqual({ area: '1180' });

  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ area: '1180' }]);
  expect(seen).toEqual([{ area: '860' }]); // the server will see that somebody wrote 900 since
});

test('what cannot be read stays as typed, is said, and does not hold up the rest', async () => {
  const { sent, instead, save } = server();
  const problem = { field: 'venues[r1].area', code: 'not-a-number' };
  instead.push(() => ({ revision: 1, savedAt: now(), problems: [problem] }));
  const draft = new SectionDraft({}, { save, keeper, now });
  const table = (area: string): Answer => ({ rows: [{ id: 'r1', cells: { area } }] });
  draft.change('venues', table('一千一'));
  draft.change('name', '海岳');
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current()).toMatchObject({ problems: [problem], typed: { venues: table('一千一') } });

  await vi.advanceTimersByTimeAsync(5 * retryAfter);
  expect(sent).toHaveLength(1); // not again and again
  draft.change('venues', table('1100'));
  expect(draft.current().problems).toEqual([]);
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current()).toMatchObject({ status: 'saved', typed: {}, problems: [] });
});

test('of two people who changed one field, both texts stand until one is chosen; other fields go on', async () => {
  const { sent, seen, instead, save } = server();
  instead.push(() => {
    throw new Refused(
      refuse('edit-conflict', { by: '周磊' }, [
        { field: 'area', code: 'changed-meanwhile', facts: { theirs: '"1200"' } },
      ]),
    );
  });
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '1180');
  draft.change('name', '海岳');
  await vi.advanceTimersByTimeAsync(pause);
  const [conflict] = draft.current().conflicts;
  expect(conflict).toEqual({ field: 'area', mine: '1180', theirs: '1200', by: '周磊' });
  expect(sent.at(-1)).toEqual({ name: '海岳' });

  draft.resolve(conflict!, 'mine');
  await vi.advanceTimersByTimeAsync(0);
  expect([sent.at(-1), seen.at(-1)]).toEqual([{ area: '1180' }, { area: '1200' }]);
  expect(draft.current()).toMatchObject({ conflicts: [], typed: {} });
});

test('a no that saving again does not change is not asked again', async () => {
  const { sent, instead, save } = server();
  instead.push(() => {
    throw new Refused(refuse('out-of-turn', { act: 'save' }));
  });
  const draft = new SectionDraft({}, { save, keeper, now });
  draft.change('area', '1');
  await vi.advanceTimersByTimeAsync(pause + 3 * retryAfter);
  expect(sent).toHaveLength(1);
  expect(draft.current()).toMatchObject({
    status: 'not-saved',
    refusal: { refused: 'out-of-turn' },
    typed: { area: '1' },
  });
});

test('nothing is sent while an input method composes', async () => {
  const { sent, save } = server();
  const draft = new SectionDraft({}, { save, keeper, now });
  draft.compose(true);
  draft.change('name', 'haiyue');
  await vi.advanceTimersByTimeAsync(5 * pause);
  expect(sent).toEqual([]);
  draft.change('name', '海岳');
  draft.compose(false);
  await vi.advanceTimersByTimeAsync(pause);
  expect(sent).toEqual([{ name: '海岳' }]);
});

test('typing goes on while a save is under way, and is sent after it', async () => {
  const { sent, save } = server();
  let answer = () => {};
  const slow = async (...given: Parameters<typeof save>) => {
    const saved = await save(...given);
    await new Promise<void>((done) => {
      answer = done;
    });
    return saved;
  };
  const draft = new SectionDraft({}, { save: slow, keeper, now });
  draft.change('name', '海');
  await vi.advanceTimersByTimeAsync(pause);
  draft.change('name', '海岳');
  answer();
  await vi.advanceTimersByTimeAsync(pause);
  expect(sent).toEqual([{ name: '海' }, { name: '海岳' }]);
  expect(draft.current().typed).toEqual({ name: '海岳' });
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.current().typed).toEqual({});
});

test('what was saved stays on the page, whatever was read before it', async () => {
  const { save } = server();
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '1180');
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current().answers).toEqual({ area: '1180' });

  draft.rebase({ area: '860' }, 0); // a reading that was under way while it was saved
  expect(draft.current().answers).toEqual({ area: '1180' });
  draft.rebase({ area: '1200', name: '海岳' }, 2); // a colleague's, later
  expect(draft.current().answers).toEqual({ area: '1200', name: '海岳' });
});

const clash =
  (theirs: Answer | null, field = 'area') =>
  () => {
    throw new Refused(
      refuse('edit-conflict', { by: '周磊' }, [
        { field, code: 'changed-meanwhile', facts: { theirs: JSON.stringify(theirs) } },
      ]),
    );
  };
const atRest = { typed: {}, since: undefined, failure: undefined, refusal: undefined, conflicts: [] };

test('once theirs is taken nothing waits any more', async () => {
  const { sent, instead, save } = server();
  instead.push(clash('1200'));
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '1180');
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current()).toMatchObject({ status: 'not-saved', since: now() });

  draft.resolve(draft.current().conflicts[0]!, 'theirs');
  expect(await draft.flush()).toMatchObject({ ...atRest, status: 'rested', answers: { area: '1200' } });
  expect(sent).toHaveLength(1);
});

test('a change that failed and is undone waits no more', async () => {
  const { instead, save } = server();
  instead.push(() => {
    throw new Failed('r-1');
  });
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '1180');
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current()).toMatchObject({ status: 'not-saved', failure: { request: 'r-1' } });

  draft.change('area', '860');
  expect(await draft.flush()).toMatchObject({ ...atRest, status: 'rested' });
});

test('a letter typed and deleted at once leaves nothing to lose', async () => {
  const { sent, save } = server();
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '8601');
  draft.change('area', '860');
  expect(draft.current().since).toBeUndefined();
  await vi.advanceTimersByTimeAsync(pause);
  expect(draft.current()).toMatchObject({ ...atRest, status: 'rested' });
  expect(sent).toEqual([]);
});

test('what is typed on while two texts stand side by side is what is kept', async () => {
  const { sent, instead, save } = server();
  instead.push(clash('1200'));
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '1180');
  await vi.advanceTimersByTimeAsync(pause);
  draft.change('area', '860');
  await vi.advanceTimersByTimeAsync(pause);
  const [conflict] = draft.current().conflicts;
  expect(conflict).toMatchObject({ mine: '860', theirs: '1200' });

  draft.resolve(conflict!, 'mine');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toEqual({ area: '860' });
  expect(draft.current()).toMatchObject(atRest);
});

test('a save whose answer was lost is no conflict with oneself', async () => {
  const { sent, instead, save } = server();
  instead.push(fails, clash('1180'));
  const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
  draft.change('area', '1180');
  await vi.advanceTimersByTimeAsync(pause + retryAfter);
  expect(sent).toHaveLength(2);
  expect(draft.current()).toMatchObject({ ...atRest, status: 'saved', answers: { area: '1180' } });
  expect(device).toBeUndefined();
});

test('what was typed on, or undone, after an answer was lost is saved over what one had sent oneself', async () => {
  for (const next of ['11801', '860']) {
    const { sent, seen, instead, save } = server();
    instead.push(fails, clash('1180'));
    const draft = new SectionDraft({ area: '860' }, { save, keeper, now });
    draft.change('area', '1180');
    await vi.advanceTimersByTimeAsync(pause);
    draft.change('area', next);
    await vi.advanceTimersByTimeAsync(pause);
    expect([sent.at(-1), seen.at(-1)]).toEqual([{ area: next }, { area: '1180' }]);
    expect(draft.current()).toMatchObject({ ...atRest, status: 'saved', answers: { area: next } });
  }
});

test('a change undone while its save is under way stays undone', async () => {
  const { there, save } = server({ area: '860' });
  let answer = () => {};
  const slow = async (...given: Parameters<typeof save>) => {
    const saved = await save(...given);
    await new Promise<void>((done) => {
      answer = done;
    });
    return saved;
  };
  const draft = new SectionDraft({ area: '860' }, { save: slow, keeper, now });
  draft.change('area', '1180');
  await vi.advanceTimersByTimeAsync(pause);
  draft.change('area', '860');
  answer();
  await vi.advanceTimersByTimeAsync(pause);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.current()).toMatchObject({ ...atRest, answers: { area: '860' } });
  expect(there).toEqual({ area: '860' });
});
