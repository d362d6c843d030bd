/** Encodings by the first two bytes. */
const ENCODINGS: Readonly<Record<string, string>> = {
  '255,254': 'utf-16le',
  '254,255': 'utf-16be',
};

/**
 * The text of a file: UTF-8, or UTF-16 where its first two bytes say so, as spreadsheets write it.
 *
 * @returns `undefined` for any other encoding, and for what is not text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const encoding = ENCODINGS[bytes.slice(0, 2).join()] ?? 'utf-8';
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without its first two bytes, and most files that are not text, have zeros between letters.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
