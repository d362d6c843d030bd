/** The packages are those of the original: another cache leaves that of tests that run meanwhile alone. */
export default { cacheDir: 'cache', test: { include: ['entries.test.ts'] } };
