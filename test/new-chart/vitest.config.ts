import type { ConfigEnv } from 'vitest/config';
import config from './vite.config.ts';

/** The packages are those of the original: another cache leaves that of tests that run meanwhile alone. */
export default (env: ConfigEnv) => ({ ...config(env), cacheDir: 'cache' });
