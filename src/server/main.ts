import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is imported: what was compiled once is not compiled again at the next start.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
const { run } = await import('./run.ts');
await run(process.argv.slice(2), process.env);
