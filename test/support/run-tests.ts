import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installBrowser } from './install-browser.ts';

/** `npm test`: a browser where none is, the built desks where they are missing, then every test. */
const given = process.argv.slice(2);
const env = { ...process.env, SHIFAN_TEST_BROWSER: installBrowser() };

if (existsSync('src/web/index.html') && !existsSync('dist/web/index.html')) {
  spawnSync(process.execPath, ['bin/build-web.ts'], { stdio: 'inherit' });
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...given], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
