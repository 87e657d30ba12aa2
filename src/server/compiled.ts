import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** What was compiled once is not compiled again at the next start. Called before anything else is imported. */
export const keepCompiled = () =>
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
