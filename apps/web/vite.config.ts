import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { scopedClassNames } from './scoped-class-names.ts';
import { serviceWorker } from './service-worker.ts';
import { dropUnusedTokens } from './unused-tokens.ts';

const api = process.env['RSSZ_API'] ?? 'http://127.0.0.1:3000';

/** Sources of the libraries are compiled with the page, so that no stale build of a library ends in the bundle. */
export default defineConfig(({ command }) => ({
  logLevel: 'warn',
  plugins: [
    // Without `pre` the strings of every language React Aria knows end in the bundle: 40 kB for two that are used.
    { ...optimizeLocales.vite({ locales: ['cs-CZ', 'en-GB', 'en-US'] }), enforce: 'pre' },
    react(),
    dropUnusedTokens(),
    serviceWorker(import.meta.dirname),
  ],
  resolve: { conditions: ['@rssz/source', ...defaultClientConditions] },
  ...(command === 'build' && { css: { modules: { generateScopedName: scopedClassNames(import.meta.dirname) } } }),
  // One style sheet: fifty small ones compress to twice its size.
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 2048,
    cssCodeSplit: false,
    manifest: true,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
  preview: { proxy: { '/api': { target: api, changeOrigin: false } } },
}));
