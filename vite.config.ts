import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { shipBundle } from './demo/builder/bundle.ts';
import { prerender } from './demo/prerender.ts';
import { singleFile } from './demo/slides/single-file.ts';
import manifest from './package.json' with { type: 'json' };
import {
  importStatically,
  minifyBundle,
  minifyTemplates,
  orderModules,
  readOnlyDsv,
} from './src/bundle/plugins.ts';
import { createJsonSchema } from './src/data/json-schema.ts';
import { launchOptions } from './test/support/chromium.ts';

const elements = Object.fromEntries(
  globSync('src/*-*/define.ts').map((file) => [basename(dirname(file)), file]),
);

const dependencies = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`);

/**
 * What stands together in the npm package, each with all that it needs. Each file more is names to export and import.
 * Data comes without Lit, and what says how totals stand to their parts with nothing but data: `data.js` brings it too.
 */
const shared = [
  {
    name: 'report',
    test: /data\/(validate|works|issuers|lai-chau-awards|counted|extent|group-by|list)\.ts|words\/(number|sentence)\.ts/,
  },
  {
    name: 'element',
    test: /element\/(define|report-element|styles)\.ts|templates\/source\.ts/,
  },
  { name: 'agreement', test: /data\/(reconcile|rest)\.ts|words\/reconciliation\.ts/ },
  {
    name: 'chart',
    test: /element\/chart-element\.ts|layout\/(dots|stacked-bars|worth)\.ts|words\/(dot|most)\.ts/,
  },
];

/** What `vite build --mode …` makes. */
const builds: Record<string, BuildEnvironmentOptions> = {
  // The npm entry points; an application brings the dependencies and minifies the rest.
  production: {
    lib: {
      entry: { index: 'src/index.ts', data: 'src/data/index.ts', ...elements },
      formats: ['es'],
    },
    rolldownOptions: {
      external: dependencies,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: { groups: shared },
      },
    },
  },
  // The one file for a page without a build step.
  bundle: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'bien-phong-charts.js' },
    emptyOutDir: false,
    rolldownOptions: {
      // What d3 makes at import time, and no chart uses.
      treeshake: {
        manualPureFunctions: ['Blur2', 'bisector', 'dsvFormat', 'shuffler'],
        propertyReadSideEffects: false,
      },
      output: { codeSplitting: false },
    },
  },
  // The command for Node; apart, since what it shares would cut the entries of browsers into more pieces.
  cli: {
    ssr: 'src/cli/cli.ts',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'command/[name].js' } },
  },
  // Every page of demo/, without anything inline, so that it runs under a strict CSP.
  demo: {
    outDir: '../dist-demo',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: globSync('demo/*.html').map((page) => resolve(page)) },
  },
  // The slides in one file, for a USB stick.
  slides: {
    outDir: '../dist-demo',
    emptyOutDir: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: resolve('demo/slides.html'),
      output: { codeSplitting: false },
    },
  },
};

/** The shape of a report, for editors. */
const emitJsonSchema: Plugin = {
  name: 'emit-json-schema',
  apply: (_, { command, mode }) => command === 'build' && mode === 'production',
  generateBundle() {
    const source = `${JSON.stringify(createJsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'report.schema.json', source });
  },
};

export default defineConfig(({ mode }) => ({
  // The demo works from any folder of any server.
  base: './',
  build: builds[mode],
  // Browsers have no use for the server rendering that the command brings along, nor for its dependencies.
  ssr: { noExternal: [/^lit(-|$)/, /^@lit/, '@parse5/tools'] },
  plugins: [
    minifyTemplates,
    importStatically,
    orderModules,
    readOnlyDsv,
    minifyBundle,
    emitJsonSchema,
    prerender(),
    shipBundle(),
    mode === 'slides' && singleFile('slides-single.html'),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties are tried many times over.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/package/**', 'test/fourth-chart/**'],
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
          globalSetup: 'test/package/setup.ts',
          // What bundles here does so as for a real page: Vitest's "test" would bring Lit's development build.
          env: { NODE_ENV: 'production' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
