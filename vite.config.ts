import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  // The server puts each response's nonce in its place (src/server/http/desk-pages.ts).
  html: { cspNonce: '{{nonce}}' },
  base: '/',
  build: {
    assetsDir: 'assets/desk',
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // What several pages use comes in two files: a page of fifty small ones is slow over HTTP/1.1.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, minShareCount: 3 },
            { name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
