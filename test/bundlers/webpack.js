import { resolve } from 'node:path';
import webpack from 'webpack';

/** Calls the API as `webpack-cli` does, without installing that package and its dependencies. */
webpack(
  { mode: 'production', entry: './main.js', output: { path: resolve('dist/webpack') } },
  (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString('errors-only'));
    process.exitCode = 1;
  },
);
