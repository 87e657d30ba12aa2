import { keepCompiled } from './compiled.ts';

keepCompiled();
const { run } = await import('./run.ts');
await run(process.argv.slice(2), process.env);
