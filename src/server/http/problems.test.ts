import { expect, test } from 'vitest';
import { buildApp } from './app.ts';

test('what breaks shows its request number and nothing else, and the log has the rest under that number', async () => {
  const lines: string[] = [];
  const app = await buildApp({
    log: { level: 'info', stream: { write: (line) => lines.push(line) } },
    origin: 'http://localhost',
    allowLocalOrigins: true,
  });
  app.get('/api/breaks', { config: { who: 'everybody' } }, () => {
    throw new Error('inside stays inside');
  });

  const answer = await app.inject({ url: '/api/breaks', headers: { cookie: 'shifan_session=secret' } });
  await app.close();

  expect([answer.statusCode, answer.json()]).toEqual([
    500,
    { failed: true, request: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ]);
  const { request } = answer.json();
  const logged = lines.map((line) => JSON.parse(line)).filter(({ reqId }) => reqId === request);
  expect(logged.find(({ err }) => err)?.err.message).toBe('inside stays inside');
  expect(logged.some(({ req }) => req?.url === '/api/breaks')).toBe(true);
  expect(lines.join('')).not.toContain('secret');
});
