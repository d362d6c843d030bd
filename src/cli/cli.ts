#!/usr/bin/env node
import { run } from './run.js';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', () => process.exit());

const { code, out, err } = await run(process.argv.slice(2), {
  input: process.stdin,
  isTerminal: process.stdin.isTTY,
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
