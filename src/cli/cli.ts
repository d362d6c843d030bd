#!/usr/bin/env node
import { run } from './run.js';

// A reader such as `head` may close the pipe before the end; exit quietly.
process.stdout.on('error', () => process.exit());

const { code, out, err } = await run(process.argv.slice(2), {
  input: process.stdin,
  isTerminal: process.stdin.isTTY,
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
