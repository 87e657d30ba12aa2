import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/app.ts';
import { presentCalendar } from './present-calendar.ts';

export async function calendarRoutes(app: App, deps: Deps): Promise<void> {
  app.get('/api/calendar', { config: { who: 'everybody' } }, async (_request, reply) =>
    reply.answer(presentCalendar(deps)),
  );
}
