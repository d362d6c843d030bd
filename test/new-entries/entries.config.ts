/**
 * `node_modules` is shared with the original; a separate cache avoids clashes with parallel test
 * runs.
 */
export default { cacheDir: 'cache', test: { include: ['entries.test.ts'] } };
