import { expect, test } from 'vitest';
import { catalogue } from '#messages/catalogue.ts';
import { languages } from '#messages/language.ts';
import { speaker } from '#messages/speak.ts';
import { paths } from '#web/paths.ts';
import { writeLetter } from './write-letter.ts';

/** Facts of every kind of message; a name that ends in At is an instant, one in On a day. */
const facts = {
  number: '31-berth-0017',
  unit: '示例港务有限公司',
  revision: '1',
  receivedAt: '2031-05-10T09:00:00Z',
  closesAt: '2031-05-31T09:00:00Z',
  dueAt: '2031-06-20T09:00:00Z',
  replyAt: '2031-07-14T09:00:00Z',
  dueOn: '2031-06-08',
  lastOn: '2031-10-09',
  revokedOn: '2032-06-03',
  direction: 'berth',
  count: '3',
  days: '4',
  programme: 'harbour-2031',
  notice: '1',
  named: '6',
  left: '2',
  objection: '31-Y-001',
  reason: 'objection-rejected',
  certificate: '示范2031-1-001',
};
const place = { address: 'http://localhost', timeZone: 'Asia/Shanghai', nameOf: () => '名称' };
const notice = /^\/programmes\/harbour-2031\/notices\/1$/;
const desks = paths.map((path) => new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`));

test.each(Object.keys(catalogue['zh-CN'].letter))(
  '%s: whole sentences, and a page that stands',
  (template) => {
    for (const language of languages) {
      const { subject, body, page } = writeLetter(speaker(language), language, { template, facts }, place);
      expect(`${subject} ${body}`).not.toMatch(/\{\{|undefined|\d{4}-\d\d-\d\d/);
      expect([notice, ...desks].some((each) => each.test(page)) && page !== '/inbox', page).toBe(true);
    }
  },
);
