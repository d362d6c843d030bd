/**
 * The text of a file: UTF-8, or UTF-16 where its first two bytes say so, as spreadsheets write it.
 *
 * @returns `undefined` for any other encoding, and for what is not text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without its first two bytes, and most files that are not text, have zeros between letters.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
