import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { askAnew } from './ask-anew.ts';
import { makeQueryClient } from './query-client.ts';

/** A desk whose answers come when the test says so, each telling what stood when it was asked for. */
function desk() {
  const queries = makeQueryClient();
  const underWay: (() => void)[] = [];
  let stands = 'before';
  const options = {
    queryKey: ['review', 'queue'],
    queryFn: () => {
      const told = stands;
      return new Promise<string>((answer) => underWay.push(() => answer(told)));
    },
  };
  return {
    queries,
    act: () => {
      stands = 'after';
    },
    opens: () => {
      const observer = new QueryObserver(queries, options);
      const leave = observer.subscribe(() => {});
      return { shows: () => observer.getCurrentResult().data, leave };
    },
    async answers() {
      for (const answer of underWay.splice(0)) answer();
      await new Promise((drawn) => setTimeout(drawn));
    },
  };
}

describe('a page shows what an act led to', () => {
  it('also where it was opened before the act was answered', async () => {
    const { queries, act, opens, answers } = desk();
    const page = opens();
    act();
    void askAnew(queries, [['review']]);
    await answers();
    await answers();
    expect(page.shows()).toBe('after');
    page.leave();
  });

  it('also where an older answer was on its way to it', async () => {
    const { queries, act, opens, answers } = desk();
    const page = opens();
    await answers();
    void queries.invalidateQueries({ queryKey: ['review'] });
    act();
    void askAnew(queries, [['review']]);
    await answers();
    await answers();
    expect(page.shows()).toBe('after');
    page.leave();
  });

  it('also where it was left before its answer came, and is opened again at once', async () => {
    const { queries, act, opens, answers } = desk();
    opens().leave();
    act();
    await askAnew(queries, [['review']]);
    await answers();
    const again = opens();
    await answers();
    expect(again.shows()).toBe('after');
    again.leave();
  });

  it('to each of two acts that follow each other, and neither settles before', async () => {
    const { queries, act, opens, answers } = desk();
    const page = opens();
    await answers();
    const told: unknown[] = [];
    act();
    void askAnew(queries, [['review']]).then(() => told.push(page.shows()));
    await new Promise((asked) => setTimeout(asked));
    void askAnew(queries, [['review']]).then(() => told.push(page.shows()));
    await new Promise((asked) => setTimeout(asked));
    expect(told).toEqual([]);
    await answers();
    await answers();
    expect(told).toEqual(['after', 'after']);
    page.leave();
  });
});
