import { chmodSync, globSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { minifyHTMLLiterals } from 'minify-literals';
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

/** Applications install these packages; all others are bundled. */
const external = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`);

const entries = { index: 'src/index.ts', data: 'src/data.ts', ...elements };
const names = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };

/** Credits bundled packages in the single file, since pages copy it without the licence texts. */
const notice = `/*! bien-phong-charts ${manifest.version} | MIT | contains Lit (BSD-3-Clause, Google LLC) and parts of D3 (ISC, Mike Bostock) | licences: https://unpkg.com/bien-phong-charts@${manifest.version}/dist/THIRD-PARTY-LICENSES.md */`;

/** The build of each `vite build --mode …`. */
const builds: Record<string, BuildEnvironmentOptions> = {
  // The npm entry points, minified so that a page can also load them without a bundler.
  production: {
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: { external, output: { ...names, minify: true } },
  },
  // The same entries for servers, unminified for readable stack traces.
  node: {
    outDir: 'dist/node',
    lib: { entry: entries, formats: ['es'] },
    minify: false,
    rolldownOptions: { external, output: names },
  },
  // The single file for pages without a build step.
  bundle: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'bien-phong-charts.js' },
    emptyOutDir: false,
    // Covers the entry points too: they bundle the same packages, except Lit.
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    rolldownOptions: {
      output: { codeSplitting: false, minify: true, postBanner: notice },
    },
  },
  // The command for Node. Built apart, since shared code would split the browser entries into more
  // chunks.
  cli: {
    ssr: 'src/cli/cli.ts',
    emptyOutDir: false,
    license: { fileName: 'command/THIRD-PARTY-LICENSES.md' },
    rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'command/[name].js' } },
  },
  // Every page of demo/, with nothing inline, so that it runs under a strict CSP.
  demo: {
    outDir: '../dist-demo',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: globSync('demo/*.html').map((page) => resolve(page)) },
  },
  // The slides as a single file, for a USB stick.
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

/** Builds that import every lazy part statically. */
const eager = ['bundle', 'slides', 'node', 'cli'];
const staticParts = {
  find: /^\.{1,2}\/(base\/)?lazy\.js$/,
  replacement: resolve('src/base/lazy-static.ts'),
};

/** Writes the JSON Schema of a report, for editors. */
const emitJsonSchema: Plugin = {
  name: 'emit-json-schema',
  apply: (_, { command, mode }) => command === 'build' && mode === 'production',
  generateBundle() {
    const source = `${JSON.stringify(createJsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'report.schema.json', source });
  },
};

/** Minifies the style sheets in `css` templates; those with whole rules as expressions stay as they are. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  apply: 'build',
  transform: {
    filter: {
      id: { include: /\/src\/.*\.ts$/, exclude: /forced-colors/ },
      code: { include: 'css`', exclude: 'unsafeCSS' },
    },
    handler: (code, fileName) =>
      minifyHTMLLiterals(code, { fileName, html: false, cssTags: ['css'] }),
  },
};

/** Sets the executable bit, as npm does on install, so that `npx` also works in a clone. */
const makeExecutable: Plugin = {
  name: 'make-executable',
  apply: (_, { command, mode }) => command === 'build' && mode === 'cli',
  writeBundle: ({ dir = 'dist' }) => chmodSync(join(dir, 'cli.js'), 0o755),
};

export default defineConfig(({ mode }) => ({
  // Relative, so that the demo works in any folder of a server.
  base: './',
  resolve: { alias: eager.includes(mode) ? [staticParts] : [] },
  build: builds[mode],
  // Bundles the command's dependencies, so that applications need not install them.
  ssr: mode === 'cli' ? { noExternal: true } : {},
  plugins: [
    emitJsonSchema,
    makeExecutable,
    minifyStyles,
    prerender(),
    shipBundle(),
    mode === 'slides' && singleFile('slides-single.html'),
  ],
  test: {
    reporters: ['minimal', './test/support/summary-reporter.ts'],
    // The summary reporter tells written tests from their cases by location.
    includeTaskLocation: true,
    // Allow for slow machines; a poll ends as soon as it succeeds.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property-based tests run many cases.
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
            // Vitest copies these options when it starts, which would look for a browser too early:
            // pass none.
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
          // Bundle for production: Vitest's `test` would select Lit's development build.
          env: { NODE_ENV: 'production' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
