import type { Role } from '#domain/people/role.ts';
import type { Callers } from '#server/http/callers.ts';
import type { Actor } from './world.ts';

/** Calling every route that the server declares, with bodies of a right shape. */

/** Whether the route's own declaration lets this role in. */
export const mayCall = (who: Callers, role: Role) =>
  who === 'everybody' || who === 'signed-in' || (who !== 'this-machine' && who.includes(role));

const nobody = '0198c0de-0000-7000-8000-000000000000';
const programme = 'shandong-2023';
const hash = '0'.repeat(64);

/** What stands in a path where nothing is given: it names nothing, or what everybody knows. */
const otherwise: Readonly<Record<string, string>> = {
  programme,
  code: programme,
  direction: 'D5',
  section: 'unit',
  slot: 'business-licence',
  sha256: '5a'.repeat(32),
  number: '23-D5-9999',
  revision: '2',
  sheet: '99',
  draw: 'D-99',
  panel: 'D5-99',
  objection: '23-Y-999',
  certificate: '演2023-999',
  decision: '99',
  source: '1',
  position: '0',
  version: '1',
  list: 'telecom-operators',
  key: 'supplementClosesOn',
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
    .concat(/:number|:objection/.test(url) ? `?seen=${given.seen ?? '1'}` : '');

/** What each kind of write would send, as far as it must have a right shape to get as far as the scope. */
const bodies: Readonly<Record<string, unknown>> = {
  'PUT dates/': { value: '2023-07-10', reason: '补正件数较多。' },
  'POST /withdrawal': { programme, reason: '导入有误。' },
  'POST /versions': { programme, issuer: '示例部门', datedOn: '2023-05-01', text: 'unitName\n甲' },
  'POST /approval': { answer: 'approve' },
  'POST /witness': { digest: hash },
  'POST /commitment': { sources: [] },
  'POST /reveal': { secret: '口令' },
  'POST /cancellation': { reason: '来源有误。' },
  'POST /draws': { programme, direction: 'D5' },
  'PUT sources/': { value: '1' },
  'POST doubts': { number: '23-D5-9999', item: 'D5-A-1', sentence: '已核对。' },
  'POST corrections/confirmation': { number: '23-D5-9999', item: 'D5-C-2', agreed: true, seen: 1 },
  'POST corrections': {
    number: '23-D5-9999',
    item: 'D5-C-2',
    place: 'services.served12',
    value: '20',
    evidence: '',
    sentence: '已核对。',
  },
  'POST rankings/': { seen: hash },
  'PUT decision-request': { meeting: '会议', minutesNumber: '1号', decidedOn: '2023-05-20', departures: [] },
  'POST /return': { seen: hash },
  'POST decisions': { seen: hash },
  'PUT notice-request': { contact: { office: '处', telephone: '0000-00001000', address: '示例路1号' } },
  'POST notices': {
    seen: hash,
    address: 'https://notice.example.org/1',
    documentNumber: '1号',
    publishedAt: '2023-09-27T09:45:00+08:00',
  },
  'POST admissibility': { admissible: true, sentence: '实名，附有证据。' },
  'POST outcome-proposal': { outcome: 'sustained', sentence: '异议成立。' },
  'POST outcome': { agreed: true },
  'POST recognitions': { key: nobody, documentNumber: '1号', onDay: '2023-10-20', seen: hash },
  'POST revocation': { reason: 'revoke-ceased', sentence: '已听取意见。', heardOn: '2023-10-20' },
  'PUT sheet': { points: { 'D5-A-1': 15 } },
  'PUT sections': { answers: { 'unit.name': '别人' }, seen: {} },
  'POST submission': { key: '0198c0de-0000-7000-8000-000000000001' },
  'POST supplement-request': {
    items: [{ section: 'project', reason: 'supplement-clarify', sentence: '请说明。' }],
  },
  'POST /decline': { sentence: '' },
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
