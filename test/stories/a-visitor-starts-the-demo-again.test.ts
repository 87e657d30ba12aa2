import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { newDataFolder, type Started, startServer } from '#test/support/operator.ts';

test('a visitor starts the demo again, and it stands as on the first day', async () => {
  const demo = await aDemoThatOpensOn('2023-05-08T09:00+08:00');
  await theDateIsMovedTo(demo, '2023-05-10T00:00:00+08:00');
  expect(await filesBegun(demo)).toBeGreaterThan(0);

  await theVisitorStartsAgain(demo);
  expect(await today(demo)).toMatch(/^2023-05-08 /);
  expect(await filesBegun(demo)).toBe(0);

  demo.process.kill('SIGTERM');
  expect((await demo.ended).status).toBe(0);
}, 120_000);

const data = await newDataFolder();
afterAll(() => rm(dirname(data), { recursive: true, force: true }));

async function aDemoThatOpensOn(at: string): Promise<Started> {
  const demo = await startServer(['demo', '--at', at], { SHIFAN_DATA: data });
  await demo.ready;
  return demo;
}

const show = async ({ address }: Started) =>
  (await (await fetch(`${address}/api/demo`)).json()) as { shown: string };
const today = async (demo: Started) => (await show(demo)).shown;

async function theDateIsMovedTo({ address }: Started, to: string) {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${address}/api/demo/clock`, { method: 'POST', headers, body: JSON.stringify({ to }) });
}

/** On the desk of the first applicant. */
async function filesBegun({ address }: Started): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const acting = await fetch(`${address}/api/demo/identity`, {
    method: 'POST',
    headers,
    body: '{"person":"qian-2"}',
  });
  const cookie = acting.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const { files } = (await (await fetch(`${address}/api/applications`, { headers: { cookie } })).json()) as {
    files: unknown[];
  };
  return files.length;
}

async function theVisitorStartsAgain({ address }: Started) {
  const asked = await (await fetch(`${address}/demo/restart`)).text();
  expect(asked).toContain('<form class="act" method="post" action="/demo/restart">');

  const told = await fetch(`${address}/demo/restart`, { method: 'POST', headers: { origin: address } });
  expect(await told.text()).toContain('<meta http-equiv="refresh" content="15; url=/demo">');
  await isGone(address);
  while ((await fetch(`${address}/health/ready`).catch(() => undefined))?.status !== 200) await pause(200);
}

async function isGone(address: string) {
  while (
    await fetch(`${address}/health/live`).then(
      () => true,
      () => false,
    )
  )
    await pause(20);
}
