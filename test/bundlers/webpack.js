import { resolve } from 'node:path';
import webpack from 'webpack';

/** As the command of webpack does, which is a package of its own with many more. */
webpack(
  { mode: 'production', entry: './main.js', output: { path: resolve('dist/webpack') } },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString('errors-only'));
    process.exitCode = 1;
  },
);
