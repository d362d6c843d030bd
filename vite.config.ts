import { chmodSync, globSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { shipBundle } from './demo/builder/bundle.ts';
import { prerender } from './demo/prerender.ts';
import { singleFile } from './demo/slides/single-file.ts';
import manifest from './package.json' with { type: 'json' };
import { createJsonSchema } from './src/write/json-schema.ts';
import { launchOptions } from './test/support/chromium.ts';

const elements = Object.fromEntries(
  globSync('src/*-*/define.ts').map((file) => [basename(dirname(file)), file]),
);

/** Applications install these; everything else that the entry points use is built into them. */
const external = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`);

const entries = { index: 'src/index.ts', data: 'src/data.ts', ...elements };
const names = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };

/** Names the packages in the one file, since pages copy it without the texts of their licences. */
const notice = `/*! bien-phong-charts ${manifest.version} | MIT | contains Lit (BSD-3-Clause, Google LLC) and parts of D3 (ISC, Mike Bostock) | licences: https://unpkg.com/bien-phong-charts@${manifest.version}/dist/THIRD-PARTY-LICENSES.md */`;

/** What `vite build --mode …` makes. */
const builds: Record<string, BuildEnvironmentOptions> = {
  // The npm entry points. Applications minify them anyway, but a page can load them as they are.
  production: {
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: { external, output: { ...names, minify: true } },
  },
  // The same for servers: readable in a stack trace.
  node: {
    outDir: 'dist/node',
    lib: { entry: entries, formats: ['es'] },
    minify: false,
    rolldownOptions: { external, output: names },
  },
  // The one file for a page without a build step.
  bundle: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'bien-phong-charts.js' },
    emptyOutDir: false,
    // Covers the entry points too, which contain the same packages except Lit.
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    rolldownOptions: {
      output: { codeSplitting: false, minify: true, postBanner: notice },
    },
  },
  // The command for Node; apart, since what it shares would cut the entries of browsers into more pieces.
  cli: {
    ssr: 'src/cli/cli.ts',
    emptyOutDir: false,
    license: { fileName: 'command/THIRD-PARTY-LICENSES.md' },
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

/** Builds that load nothing on demand: every lazy part is imported statically. */
const eager = ['bundle', 'slides', 'node', 'cli'];
const staticParts = {
  find: /^\.{1,2}\/(base\/)?lazy\.js$/,
  replacement: resolve('src/base/lazy-static.ts'),
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

/** Sets the executable bit, as npm does on install, so that `npx` runs the command in a clone. */
const makeExecutable: Plugin = {
  name: 'make-executable',
  apply: (_, { command, mode }) => command === 'build' && mode === 'cli',
  writeBundle: ({ dir = 'dist' }) => chmodSync(join(dir, 'cli.js'), 0o755),
};

export default defineConfig(({ mode }) => ({
  // The demo works from any folder of any server.
  base: './',
  resolve: { alias: eager.includes(mode) ? [staticParts] : [] },
  build: builds[mode],
  // Bundles the dependencies of the command, so that applications do not install them.
  ssr: mode === 'cli' ? { noExternal: true } : {},
  plugins: [
    emitJsonSchema,
    makeExecutable,
    prerender(),
    shipBundle(),
    mode === 'slides' && singleFile('slides-single.html'),
  ],
  test: {
    reporters: ['minimal', './test/support/summary-reporter.ts'],
    // Tells cases of one written test from others.
    includeTaskLocation: true,
    // A busy machine takes its time; a poll ends as soon as it succeeds.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties are tried many times over.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/package/**', 'test/new-{chart,entries}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          exclude: ['test/new-chart/**'],
          setupFiles: 'test/support/park-pointer.ts',
          testTimeout: 60_000,
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
