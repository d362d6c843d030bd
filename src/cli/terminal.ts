/** A label and its text. */
export type Pair = readonly [name: string, text: string];

/** Writes pairs in two columns, both aligned left. */
export function alignLeft(pairs: readonly Pair[]): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

/** Writes pairs in two columns, the numbers of the second aligned right. */
export function alignRight(pairs: readonly Pair[]): string[] {
  const digits = Math.max(...pairs.map(([, number]) => number.length));
  return alignLeft(pairs.map(([name, number]) => [name, number.padStart(digits)]));
}

/** Numbers lines under a heading; empty if there are no lines. */
export function numberLines(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const digits = String(lines.length).length;
  return [heading, ...lines.map((it, i) => `  ${String(i + 1).padStart(digits)}. ${it}`)];
}

/** Joins texts into lines of at most `width` characters; a longer text has a line of its own. */
export function wrapTexts(texts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const [index, text] of texts.entries()) {
    const piece = index < texts.length - 1 ? text + separator : text;
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + piece.length <= width) {
      lines[lines.length - 1] = `${line} ${piece}`;
    } else lines.push(piece);
  }
  return lines;
}

/**
 * Joins paragraphs with blank lines, and replaces control characters, which could steer the
 * terminal.
 */
export function toTerminal(paragraphs: readonly (readonly string[])[]): string {
  const text = paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => line.replace(/\p{Cc}+/gu, ' ')).join('\n'))
    .join('\n\n');
  return `${text}\n`;
}
