/** Builds the desks into dist/web. Run by `npm ci` (prepare), so that a fresh checkout can start at once. */
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

if (!existsSync('src/web/index.html')) process.exit(0);

const vite = await import('vite').catch(() => undefined);
if (!vite) {
  console.error(
    'Vite is not installed (production install): the desks were not built. Build them where it is, or copy dist/web.',
  );
  process.exit(0);
}
await vite.build({ logLevel: 'warn' });

// Smaller copies beside each file, so that the server compresses nothing while somebody waits.
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
for await (const path of glob('dist/web/assets/**/*.{js,css,svg}')) {
  const content = await readFile(path);
  if (content.length < 1024) continue;
  await writeFile(`${path}.br`, await brotli(content));
  await writeFile(`${path}.gz`, await zip(content));
}
