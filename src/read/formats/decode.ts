/** Size of the largest file that is read, in bytes: 20 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Bytes of a file that are enough to detect its format. */
const BEGINNING = 64 * 1024;

/** UTF-16 with a byte order mark, as spreadsheets write it; otherwise UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes a file in UTF-8, or in UTF-16 with a byte order mark.
 *
 * @returns `undefined` for any other encoding, and for what is not text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // UTF-16 without a mark, and most binary files, contain zero bytes.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Decodes the beginning of any file. */
export function decodeBeginning(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, BEGINNING));
}
