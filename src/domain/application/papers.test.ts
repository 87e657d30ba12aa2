import { expect, test } from 'vitest';
import type { ApplicationState } from './lifecycle.ts';
import { mayChangePapers } from './papers.ts';

// state            what is asked for (+ newly wanted)         licence   roster's list
const cases = `
   draft            -                                         open      open
   returned         roster                                    closed    closed
   returned         attachments                               open      open
   returned         attachments/licence                       open      closed
   returned         roster,attachments/insurance-list         closed    open
   returned         roster+insurance-list                     closed    open
   returned         attachments/licence+insurance-list        open      open
   submitted        roster+insurance-list                     closed    closed
   supplement-asked roster/roster                             closed    closed
   supplement-asked attachments/licence,attachments           open      open
   submitted        -                                         closed    closed
   recognised       -                                         closed    closed
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ApplicationState, string, string, string]);

test.each(cases)('in %s with %s asked for', (state, asked, licence, list) => {
  const [named = '', ...newlyWanted] = asked.split('+');
  const items = named.split(',').map((each) => {
    const [section = '', field = null] = each.split('/');
    return { section, field };
  });
  const told = (slot: string) => {
    const correction = asked === '-' ? undefined : { items, newlyWanted };
    return mayChangePapers({ number: '23-D5-0017', state }, slot, correction) ? 'closed' : 'open';
  };
  expect([told('licence'), told('insurance-list')]).toEqual([licence, list]);
});
