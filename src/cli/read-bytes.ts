import { createReadStream } from 'node:fs';
import { MAX_BYTES } from '../read/formats/decode.js';

/**
 * Reads a file, or standard input. Stops once it exceeds `MAX_BYTES`. Never rejects.
 *
 * @param file - path; `-` for standard input.
 * @returns `undefined` if the file cannot be opened.
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
