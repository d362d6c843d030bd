/** A name and what stands beside it. */
export type Pair = readonly [name: string, text: string];

/** Writes pairs in two columns. */
export function alignLeft(pairs: readonly Pair[]): string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

/** Writes pairs in two columns, the second of numbers. */
export function alignRight(pairs: readonly Pair[]): string[] {
  const digits = Math.max(...pairs.map(([, number]) => number.length));
  return alignLeft(pairs.map(([name, number]) => [name, number.padStart(digits)]));
}

/** Writes numbered lines under a heading; nothing where there are none. */
export function numberLines(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const digits = String(lines.length).length;
  return [heading, ...lines.map((it, i) => `  ${String(i + 1).padStart(digits)}. ${it}`)];
}

/** Joins texts to lines of at most so many characters, if no text is longer. */
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

/** Writes paragraphs with an empty line between them, without characters that could steer a terminal. */
export function toTerminal(paragraphs: readonly (readonly string[])[]): string {
  const text = paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => line.replace(/\p{Cc}+/gu, ' ')).join('\n'))
    .join('\n\n');
  return `${text}\n`;
}
