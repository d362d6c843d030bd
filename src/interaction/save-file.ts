/**
 * Delay before a file's URL is revoked, in milliseconds: browsers may ask the reader before they
 * read the file.
 */
const REVOKE_AFTER = 60_000;

/** Saves a file as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER);
}
