import {
  type ElementDescription,
  type Setting,
  settingsOf,
  signatureOf,
  valuesOf,
} from './elements.ts';

/** The cells of one table row. */
type Cells = readonly string[];

/**
 * Writes Markdown tables of everything that elements have, one table for each kind. An entry that
 * several elements share is listed once, with their tags.
 */
export function writeTables(elements: readonly ElementDescription[]): string {
  const shared = (title: string, columns: Cells, list: (element: ElementDescription) => Cells[]) =>
    `### ${title}\n\n${table([...columns.slice(0, -1), 'on', ...columns.slice(-1)], share(elements, list))}`;
  return [
    table(
      ['element', 'draws'],
      elements.map(({ tagName, description }) => [code(`<${tagName}>`), description]),
    ),
    shared('Attributes and properties', ['property', 'attribute', 'values', 'meaning'], (element) =>
      settingsOf(element).map((setting) => [
        code(setting.property),
        code(setting.attribute),
        writeValues(setting),
        setting.description,
      ]),
    ),
    shared('Methods', ['method', 'gives'], ({ methods }) =>
      methods.map((method) => [code(signatureOf(method)), method.description ?? '']),
    ),
    shared('Events', ['event', 'type', 'when'], ({ events }) =>
      events.map(({ name, type, description = '' }) => [code(name), code(type.text), description]),
    ),
    shared('Slots', ['slot', 'holds'], ({ slots }) =>
      slots.map(({ name, description = '' }) => [code(name) || 'children', description]),
    ),
    shared('Parts', ['`::part()`', 'is'], ({ cssParts }) =>
      cssParts.map(({ name, description = '' }) => [code(name), description]),
    ),
    shared('Custom properties', ['custom property', 'sets'], ({ cssProperties }) =>
      cssProperties.map(({ name, description = '' }) => [code(name), description]),
    ),
  ].join('\n\n');
}

/** Merges equal rows and names their elements in the second-to-last cell. */
function share(
  elements: readonly ElementDescription[],
  list: (element: ElementDescription) => Cells[],
): Cells[] {
  const rows = new Map<string, { cells: Cells; tags: string[] }>();
  for (const element of elements) {
    for (const cells of list(element)) {
      const key = JSON.stringify(cells);
      const row = rows.get(key) ?? { cells, tags: [] };
      row.tags.push(element.tagName);
      rows.set(key, row);
    }
  }
  // Keep rows with the same name together.
  const names = [...new Set(Array.from(rows.values(), ({ cells }) => cells[0]))];
  return [...rows.values()]
    .sort((a, b) => names.indexOf(a.cells[0]) - names.indexOf(b.cells[0]))
    .map(({ cells, tags }) => [
      ...cells.slice(0, -1),
      describeTags(tags, elements),
      ...cells.slice(-1),
    ]);
}

function describeTags(tags: readonly string[], elements: readonly ElementDescription[]): string {
  if (tags.length === elements.length) return 'all';
  const isChart = (tag: string) => tag.endsWith('-chart');
  const charts = elements.filter(({ tagName }) => isChart(tagName));
  if (tags.filter(isChart).length < charts.length) return tags.map(code).join(' ');
  return ['charts', ...tags.filter((tag) => !isChart(tag)).map(code)].join(', ');
}

/** Lists the values of a setting, the default first. */
function writeValues({ type, initial }: Setting): string {
  const values = valuesOf(type);
  if (values.length === 0) return code(type);
  const first = initial.replaceAll("'", '');
  const isFirst = (value: string) => value === first;
  return [...values.filter(isFirst), ...values.filter((value) => !isFirst(value))]
    .map((value) => (isFirst(value) ? `${code(value)} (default)` : code(value)))
    .join(' ');
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : '';
}

export function table(columns: Cells, rows: readonly Cells[]): string {
  // In Markdown a bar ends a cell, even inside code.
  const write = (cells: Cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [write(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(write)].join('\n');
}
