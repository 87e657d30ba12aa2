import { expect, test } from 'vitest';
import type { ApplicationState } from './lifecycle.ts';
import { mayChangePapers } from './papers.ts';

// state            what is asked for                         licence   roster's list
const cases = `
   draft            -                                         open      open
   returned         roster                                    closed    closed
   returned         attachments                               open      open
   returned         attachments/licence                       open      closed
   returned         roster,attachments/insurance-list         closed    open
   supplement-asked roster/roster                             closed    closed
   supplement-asked attachments/licence,attachments           open      open
   submitted        -                                         closed    closed
   recognised       -                                         closed    closed
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [ApplicationState, string, string, string]);

test.each(cases)('in %s with %s asked for', (state, asked, licence, list) => {
  const items = asked.split(',').map((each) => {
    const [section = '', field = null] = each.split('/');
    return { section, field };
  });
  const told = (slot: string) => {
    const correction = asked === '-' ? undefined : { items };
    return mayChangePapers({ number: '23-D5-0017', state }, slot, correction) ? 'closed' : 'open';
  };
  expect([told('licence'), told('insurance-list')]).toEqual([licence, list]);
});
