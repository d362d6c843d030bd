export default { test: { include: ['entries.test.ts'] } };
