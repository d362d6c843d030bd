import { createReadStream } from 'node:fs';
import { decodeText } from '../data/decode.js';
import type { Expectation } from '../data/problem.js';
import type { Finding } from './finding.js';

/** 20 MB, as in the browser. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a file in UTF-8, or in UTF-16 where its first two bytes say so. Never rejects.
 *
 * @param file - its path; `-` for standard input.
 */
export async function readText(
  file: string,
  input: AsyncIterable<Uint8Array>,
): Promise<string | Finding[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? input : createReadStream(file)) {
      size += chunk.length;
      if (size > MOST_BYTES) return fail('size');
      chunks.push(chunk);
    }
  } catch {
    return fail('present');
  }
  return decodeText(Buffer.concat(chunks)) ?? fail('encoding');

  function fail(expected: Expectation): Finding[] {
    return [{ path: '', expected, found: file }];
  }
}
