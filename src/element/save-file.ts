/** How long an address of a file lives, in milliseconds: a browser may ask before it reads. */
const LIFE = 60_000;

/** Gives a file to the reader as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIFE);
}
