import type { ConfigEnv } from 'vitest/config';
import config from './vite.config.ts';

/**
 * `node_modules` is shared with the original; a separate cache avoids clashes with parallel test
 * runs.
 */
export default (env: ConfigEnv) => ({ ...config(env), cacheDir: 'cache' });
