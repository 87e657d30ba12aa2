import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { countWaiting } from './health.store.ts';

/** Counts every answer that is sent. Call it before the routes are registered. */
export function countRequests(app: App): RequestCount {
  const counts = new Map<string, { answers: number; milliseconds: number }>();
  app.addHook('onResponse', async (request, reply) => {
    const key = `method="${request.method}",status="${reply.statusCode}"`;
    const count = counts.get(key) ?? { answers: 0, milliseconds: 0 };
    counts.set(key, count);
    count.answers += 1;
    count.milliseconds += reply.elapsedTime;
  });
  return counts;
}

export type RequestCount = ReadonlyMap<string, { answers: number; milliseconds: number }>;

/** Text exposition format of Prometheus, 0.0.4. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

export async function writeMetrics(deps: Deps, requests: RequestCount): Promise<string> {
  const { rss, heapUsed } = process.memoryUsage();
  const waiting = await countWaiting(deps.db, deps.now());
  const perRequest = [...requests];
  return [
    metric(
      'shifan_http_requests_total',
      'counter',
      'Answers sent',
      perRequest.map(([labels, { answers }]) => [labels, answers]),
    ),
    metric(
      'shifan_http_request_seconds_total',
      'counter',
      'Time from request to answer',
      perRequest.map(([labels, { milliseconds }]) => [labels, milliseconds / 1000]),
    ),
    metric('shifan_mail_waiting', 'gauge', 'Mail not sent yet', [['', waiting.mail]]),
    metric('shifan_due_open', 'gauge', 'Acts that will fall due', [['', waiting.due]]),
    metric('shifan_due_late', 'gauge', 'Acts that are due and not done', [['', waiting.late]]),
    metric('process_resident_memory_bytes', 'gauge', 'Memory of the process', [['', rss]]),
    metric('nodejs_heap_size_used_bytes', 'gauge', 'Heap in use', [['', heapUsed]]),
    metric('process_cpu_seconds_total', 'counter', 'Processor time', [['', processorSeconds()]]),
  ].join('');
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

function metric(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  values: readonly (readonly [labels: string, value: number])[],
): string {
  const lines = values.map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
