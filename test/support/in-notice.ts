import { must } from './filled.ts';
import type { Province } from './province.ts';
import { programme } from './scored.ts';
import type { Actor, World } from './world.ts';

const api = `/api/programmes/${programme}`;

export const recognitionOf = (seen: string, onDay: string, documentNumber = '演工信认定〔2023〕20号') => ({
  key: crypto.randomUUID(),
  documentNumber,
  onDay,
  seen,
});

/** Ranks a direction and decides as it is ranked, on 20 September, by the acts of officer and leader. */
export async function decided(
  world: World,
  { officer }: Province,
  leader: Actor,
  direction: string,
): Promise<void> {
  const ranking = must(await officer.get(`${api}/rankings/${direction}`));
  must(await officer.post(`${api}/rankings/${direction}`, { seen: ranking.seen }));
  world.clock.moveTo('2023-09-20T15:00+08:00');
  const meeting = {
    meeting: '厅党组会议',
    minutesNumber: '演党组纪〔2023〕18号',
    decidedOn: '2023-09-20',
    departures: [],
  };
  const decision = must(await officer.put(`${api}/decision-request`, meeting));
  must(await leader.post(`${api}/decisions`, { seen: decision.hash }));
}

/** Decides on a direction, and publishes the notice on 27 September. */
export async function inNotice(
  world: World,
  province: Province,
  leader: Actor,
  direction: string,
): Promise<void> {
  await decided(world, province, leader, direction);
  world.clock.moveTo('2023-09-27T10:00+08:00');
  await published(province.officer, leader, '2023-09-27T09:45:00+08:00');
}

/** Publishes what is due, or in the place of an earlier notice. */
export async function published(officer: Actor, leader: Actor, publishedAt: string, words: object = {}) {
  const contact = { office: '融合推进处', telephone: '0000-00001000', address: '示例路1号' };
  const { hash } = must(await officer.put(`${api}/notice-request`, { contact, ...words }));
  return must(
    await leader.post(`${api}/notices`, {
      seen: hash,
      address: 'https://notice.example.org/2023/18',
      documentNumber: '演工信公示〔2023〕18号',
      publishedAt,
    }),
  );
}
