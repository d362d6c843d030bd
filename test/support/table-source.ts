import type { TableCell, TableSource } from '../../src/data.js';

/**
 * Parses a table written as lines of cells between bars. `!` marks a header cell, `<` continues the
 * cell to the left (column span), `^` the cell above (row span).
 */
export function tableOf(text: string, caption = ''): TableSource {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rows = lines.map((cells, y) =>
    cells.flatMap((cell, x): TableCell[] => {
      if (cell === '<' || cell === '^') return [];
      let colSpan = 1;
      while (cells[x + colSpan] === '<') colSpan++;
      let rowSpan = 1;
      while (lines[y + rowSpan]?.[x] === '^') rowSpan++;
      const header = cell.startsWith('!');
      return [{ text: header ? cell.slice(1) : cell, header, colSpan, rowSpan }];
    }),
  );
  return { caption, rows };
}
