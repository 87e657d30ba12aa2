/** Builds the desks into dist/web. Run by `npm ci` (prepare), so that a fresh checkout can start at once. */
import { existsSync } from 'node:fs';

if (!existsSync('src/web/index.html')) process.exit(0);

const vite = await import('vite').catch(() => undefined);
if (!vite) {
  console.error(
    'Vite is not installed (production install): the desks were not built. Build them where it is, or copy dist/web.',
  );
  process.exit(0);
}
await vite.build({ logLevel: 'warn' });
