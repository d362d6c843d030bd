import { createReadStream } from 'node:fs';
import { MAX_BYTES } from '../read/formats/decode.js';

/**
 * Reads a file; one that is too large only as far as it takes to know that. Never rejects.
 *
 * @param file - its path; `-` for standard input.
 * @returns `undefined` where it cannot be opened.
 */
export async function readBytes(
  file: string,
  input: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? input : createReadStream(file)) {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MAX_BYTES) break;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
