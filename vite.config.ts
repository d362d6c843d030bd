import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { launchOptions } from './test/support/chromium.ts';

const elements = Object.fromEntries(
  globSync('src/*-*/define.ts').map((file) => [basename(dirname(file)), file]),
);

/** What `vite build --mode …` makes. */
const builds: Record<string, BuildEnvironmentOptions> = {
  // The npm entry points; an application brings the dependencies and minifies the rest.
  production: {
    lib: {
      entry: { index: 'src/index.ts', data: 'src/data/index.ts', ...elements },
      formats: ['es'],
    },
    rolldownOptions: {
      external: new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
  // The one file for a page without a build step.
  bundle: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'bien-phong-charts.js' },
    emptyOutDir: false,
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
  // Every page of demo/, without anything inline, so that it runs under a strict CSP.
  demo: {
    outDir: '../dist-demo',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: globSync('demo/*.html').map((page) => resolve(page)) },
  },
};

/** Lit's css templates are strings to the minifier: their white space and comments go here. */
const minifyCssTemplates: Plugin = {
  name: 'minify-css-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'css`' },
    handler: (code) =>
      code.replace(/\bcss`[^`]*`/g, (css) =>
        css
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{;]) ?| (?=\})/g, '$1'),
      ),
  },
};

export default defineConfig(({ mode }) => ({
  // The demo works from any folder of any server.
  base: './',
  build: builds[mode],
  plugins: [minifyCssTemplates],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/package/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Vitest copies the options at every start; the copy would look for a browser too early.
            provider: { ...playwright({ launchOptions }), options: {} },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          globalSetup: 'test/package/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
