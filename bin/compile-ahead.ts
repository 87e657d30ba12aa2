/** Compiles what a start reads, and keeps it. Run by `npm ci` (prepare): else the first start does it, a second slower. */
import { flushCompileCache } from 'node:module';
import { keepCompiled } from '../src/server/compiled.ts';

keepCompiled();
await import('../src/server/run.ts');
await import('../src/server/start.ts');
await import('../src/server/routes.ts');
const { readDemo } = await import('../src/server/demo/start-demo.ts');
// What is run is compiled with all its functions; a folder that cannot be read is the start's to tell.
await readDemo().catch(() => {});
flushCompileCache();
