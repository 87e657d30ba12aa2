import type { FastifyRequest } from 'fastify';
import type { Language } from '#messages/language.ts';
import type { Html } from '#public/html.ts';
import { paths } from '#web/paths.ts';
import { demoBar } from './pages/bar.ts';
import { demoPaths } from './pages/paths.ts';
import { demoReader } from './pages/reader.ts';
import { viewDemo } from './present-demo.ts';
import type { Demo } from './start-demo.ts';

/** The bar above every page, for whoever asks, with the way back to where he is. */
export const barAbove =
  (demo: Demo) =>
  async (request: FastifyRequest, language: Language): Promise<Html> => {
    const back = isPassing(request) ? demoPaths.tour : isDesk(request) ? undefined : request.url;
    return demoBar(
      await viewDemo(demo, request.visitor),
      { cast: demo.stage.cast, back },
      demoReader(language),
    );
  };

/** The desks change their address without asking the server: there, the browser says where a form was sent from. */
const isDesk = ({ routeOptions }: FastifyRequest): boolean => deskPaths.has(routeOptions.url ?? '');
const deskPaths: ReadonlySet<string> = new Set(paths.map((path) => path.replaceAll('$', ':')));

/** A page nobody wants to come back to: an act's answer, or the way through a move of the clock. */
const isPassing = ({ method, url }: FastifyRequest): boolean =>
  method !== 'GET' || url.startsWith(demoPaths.clock) || url.startsWith(demoPaths.progress);
