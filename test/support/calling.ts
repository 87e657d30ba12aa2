import type { Role } from '#domain/people/role.ts';
import type { Callers } from '#server/http/callers.ts';
import type { Actor } from './world.ts';

/** Calling every route that the server declares, with bodies of a right shape. */

/** Whether the route's own declaration lets this role in. */
export const mayCall = (who: Callers, role: Role) =>
  who === 'everybody' || who === 'signed-in' || (who !== 'this-machine' && who.includes(role));

const nobody = '0198c0de-0000-7000-8000-000000000000';

/** What stands in a path where nothing is given: it names nothing, or what everybody knows. */
const otherwise: Readonly<Record<string, string>> = {
  programme: 'shandong-2023',
  code: 'shandong-2023',
  direction: 'D5',
  section: 'unit',
  slot: 'business-licence',
  sha256: '5a'.repeat(32),
  number: '23-D5-9999',
  revision: '2',
  sheet: '99',
  draw: 'D-99',
  panel: 'D5-99',
};

/** Values for the places of a path: by the place's name, or by the noun before it, `attachments/id`. */
export type Places = Readonly<Record<string, string>>;

/** The path of a route with these values; what is not given names nothing. */
export const fill = (url: string, given: Places = {}) =>
  url
    .replace(/(?:([\w-]+)\/)?:(\w+)/g, (_, noun: string | undefined, name: string) => {
      const value = given[`${noun}/${name}`] ?? given[name] ?? otherwise[name] ?? nobody;
      return `${noun ? `${noun}/` : ''}${value}`;
    })
    .concat(url.includes(':number') ? `?seen=${given.seen ?? '1'}` : '');

/** What each kind of write would send, as far as it must have a right shape to get as far as the scope. */
const bodies: Readonly<Record<string, unknown>> = {
  'PUT sections': { answers: { 'unit.name': '别人' }, seen: {} },
  'POST submission': { key: '0198c0de-0000-7000-8000-000000000001' },
  'POST supplement-request': {
    items: [{ section: 'project', reason: 'supplement-clarify', sentence: '请说明。' }],
  },
  'POST rejection-proposal': { clause: '1.1.8', reason: 'reject-late', sentence: '不予受理的说明。' },
  'PUT check-lines/': { answer: 'yes' },
  'PUT check-lines?': { answers: [{ line: 'condition:none', answer: 'yes' }] },
  'POST confirmation': { agreed: true },
  'POST judgements': { judgement: 'policy-fit', answer: 'fits' },
  'POST correction': { items: [], dueAt: '2023-06-08T17:00+08:00' },
  'POST proposal': { reason: 'not-recommended-priority', sentence: '另有更有代表性的项目。' },
  'PUT letter': { attachment: nobody },
  'POST non-recommendation': { reason: 'not-recommended-priority', sentence: '另有更有代表性的项目。' },
  'POST recommendation': { sentence: '同意推荐。' },
  'PUT handler': {},
  'POST promotion': { minutesNumber: '演党组纪〔2023〕20号' },
  'POST removal': { reason: 'objection-sustained', sentence: '异议成立。' },
  'POST reply': {
    documentNumber: '1号',
    datedOn: '2023-05-20',
    results: [{ number: '23-D5-0001', result: 'no-objection' }],
  },
  'PUT participations': { answer: 'confirmed', seen: '0'.repeat(64) },
  'PUT invitations': { answer: 'accept' },
  'PUT sheet': { points: { 'D5-A-1': 15 } },
};

export function call(actor: Omit<Actor, 'person'>, method: string, url: string) {
  if (method === 'GET') return actor.get(url);
  if (method === 'DELETE') return actor.delete(url);
  const kind = Object.keys(bodies).find(
    (key) => method === key.split(' ')[0] && url.includes(key.split(' ')[1]!),
  );
  if (method === 'POST' && /\/(attachments\/|figures)/.test(url))
    return actor.upload(url, '营业执照.pdf', Buffer.from('%PDF-1.7'));
  return method === 'PUT'
    ? actor.put(url, kind && bodies[kind])
    : actor.post(url, (kind && bodies[kind]) ?? { key: '0198c0de-0000-7000-8000-000000000001' });
}
