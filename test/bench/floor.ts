import { advance } from '../../src/layout/text.ts';
import type { Award, Report } from '../../src/report/report.ts';
import type { Mount } from './contender.ts';

// The floor: the drawing of <award-chart> written by hand, for one layout, in Vietnamese, for valid
// reports only. Nodes are kept; updates and resizes change their attributes in place.

const SVG = 'http://www.w3.org/2000/svg';
const EM = 16;
const PADDING = 8;
const BAR = 30;
const GAP = 2;
const SWATCH = 10;
const SQUARE = 'M0 0h16v16H0z';
const WORDS = { individual: 'cá nhân', collective: 'tập thể' };
const TITLES = { individual: 'Cá nhân', collective: 'Tập thể' };
const COLUMNS = ['Đơn vị trao tặng', 'Hình thức', 'Đối tượng', 'Số lượng'];
const HEADING = 'Khen thưởng theo đơn vị trao tặng';

const numbers = new Intl.NumberFormat('vi');
const percents = new Intl.NumberFormat('vi', { style: 'percent', maximumFractionDigits: 1 });
const format = (value: number) => (value < 1000 ? String(value) : numbers.format(value));
const vietnamese = (text: Award['issuer']) => (typeof text === 'string' ? text : (text.vi ?? ''));
const countOf = ({ count }: Award) => (typeof count === 'number' ? count : count.value);

/** Style sheet of the page on which the floor is drawn. */
export const FLOOR_STYLES = `
  .floor { margin: 0; font: 16px/1.4 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
    font-variant-numeric: tabular-nums; overflow-wrap: break-word; color: #16181d }
  .floor h3, .floor p, .floor ul { margin: 0; padding: 0; list-style: none }
  .floor h3 { font-size: 1.375em; font-weight: 700 }
  .floor .takeaway { color: #4d5563; margin-block: 0.15em 0.9em }
  .floor .legend { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; margin-block-end: 1.25em; font-size: 0.9375em }
  .floor li { display: flex; align-items: baseline; gap: 0.5em }
  .floor .symbol { flex: none; width: 0.9em; height: 0.9em; align-self: center }
  .floor .plot { display: block; overflow: visible; fill: currentColor }
  .floor .individual { fill: #3a42a1 }
  .floor .collective { fill: #9b4c00 }
  .floor .names { font-weight: 700 }
  .floor .insides { font-size: 14px; font-weight: 700; fill: #fff }
  .floor .totals { font-size: 17px; font-weight: 700 }
  .floor .details { font-size: 14px; fill: #4d5563 }
  .floor .source { font-size: 0.875em; color: #4d5563; margin-block-start: 1.25em }
  .floor .table { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`;

/** Mounts the drawing alone. */
export const mountFloor: Mount = (container, report, width) =>
  new Floor(container, report, width, false);

/**
 * Mounts the drawing with what assistive technology reads: mark names and the table of all rows.
 */
export const mountFloorWithTable: Mount = (container, report, width) =>
  new Floor(container, report, width, true);

interface Row {
  award: string;
  recipient: 'individual' | 'collective';
  value: number;
}

interface Issuer {
  name: string;
  rows: Row[];
  total: number;
}

class Floor {
  readonly #figure = document.createElement('figure');
  readonly #takeaway: Text;
  readonly #legend: Record<'individual' | 'collective', Text>;
  readonly #svg: SVGElement;
  readonly #bars: Kept;
  readonly #swatches: Kept;
  readonly #names: Kept;
  readonly #insides: Kept;
  readonly #totals: Kept;
  readonly #details: Kept;
  readonly #readable: boolean;
  readonly #cells: Text[] = [];
  #width: number;
  #issuers: Issuer[] = [];

  constructor(container: HTMLElement, report: Report, width: number, readable: boolean) {
    this.#readable = readable;
    this.#width = width;
    const figure = this.#figure;
    figure.className = 'floor';
    append(figure, 'h3', '', HEADING);
    this.#takeaway = append(figure, 'p', 'takeaway');
    const list = figure.appendChild(document.createElement('ul'));
    list.className = 'legend';
    this.#legend = { individual: entry(list, 'individual'), collective: entry(list, 'collective') };
    this.#svg = createSvg('svg', 'plot');
    this.#bars = new Kept(this.#svg, 'rect', 'bars');
    this.#swatches = new Kept(this.#svg, 'path', 'swatches');
    this.#names = new Kept(this.#svg, 'text', 'names');
    this.#insides = new Kept(this.#svg, 'text', 'insides');
    this.#totals = new Kept(this.#svg, 'text', 'totals');
    this.#details = new Kept(this.#svg, 'text', 'details');
    this.update(report);
    figure.append(this.#svg);
    if (readable) this.#makeReadable(report.awards);
    const { title, date } = report.source;
    const held = (date ?? '').split('-').map(Number).reverse().join('/');
    append(figure, 'p', 'source', `Nguồn: ${vietnamese(title)}, ${held}`);
    container.append(figure);
  }

  update({ awards }: Report) {
    this.#issuers = groupByIssuer(awards);
    const totals = { individual: 0, collective: 0 };
    for (const award of awards) totals[award.recipient] += countOf(award);
    for (const kind of ['individual', 'collective'] as const) {
      this.#legend[kind].data = `${TITLES[kind]} ${format(totals[kind])}`;
    }
    const sum = totals.individual + totals.collective;
    const { name, total } = this.#issuers[0]!;
    this.#takeaway.data = `${name} trao nhiều nhất: ${format(total)} trong tổng số ${format(sum)} lượt khen thưởng (${percents.format(total / sum)}).`;
    this.#draw();
    this.#cells.forEach((cell, index) => {
      cell.data = cellOf(awards[Math.floor(index / 4)]!, index % 4);
    });
  }

  resize(width: number) {
    if (width === this.#width) return;
    this.#width = width;
    this.#draw();
  }

  unmount() {
    this.#figure.remove();
  }

  #draw() {
    const width = this.#width;
    let scale = Number.POSITIVE_INFINITY;
    for (const { rows, total } of this.#issuers) {
      const room = width - (rows.length - 1) * GAP - PADDING - widthOf(format(total), 17, true);
      scale = Math.min(scale, room / total);
    }
    let y = 0;
    for (const { name, rows, total } of this.#issuers) {
      if (y > 0) y += 1.5 * EM;
      for (const line of wrap(name, 16, true, width)) {
        this.#names.putText(0, y + EM * 1.06, line);
        y += EM * 1.4;
      }
      y += 0.3 * EM;
      let x = 0;
      const outside: Row[] = [];
      for (const row of rows) {
        const bar = row.value * scale;
        const rect = this.#bars.putRect(row.recipient, x, y, bar, BAR);
        if (this.#readable) rect.setAttribute('aria-label', `${name}: ${labelOf(row)}`);
        const room = bar - 2 * PADDING;
        const label = labelOf(row);
        const whole = widthOf(label, 14, true) <= room;
        const short = whole ? label : format(row.value);
        if (whole || widthOf(short, 14, true) <= room) {
          this.#insides.putText(x + PADDING, y + BAR / 2 + 14 * 0.36, short);
        }
        if (!whole) outside.push(row);
        x += bar + GAP;
      }
      this.#totals.putText(x - GAP + PADDING, y + BAR / 2 + 17 * 0.36, format(total));
      y += BAR;
      if (outside.length > 0) y = this.#list(outside, y + 0.25 * EM);
    }
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(y));
    for (const kept of [
      this.#bars,
      this.#swatches,
      this.#names,
      this.#insides,
      this.#totals,
      this.#details,
    ]) {
      kept.dropRest();
    }
  }

  /** Lists segments without room for their label, side by side under the bar. */
  #list(rows: Row[], top: number): number {
    const indent = 1.6 * SWATCH;
    const step = 14 * 1.4;
    let x = 0;
    let y = top;
    let height = 0;
    for (const row of rows) {
      const lines = wrap(labelOf(row), 14, false, this.#width - indent);
      const width = indent + Math.max(...lines.map((line) => widthOf(line, 14, false)));
      if (x > 0 && x + width > this.#width) {
        x = 0;
        y += height;
        height = 0;
      }
      this.#swatches.putSquare(row.recipient, x, y + (step - SWATCH) / 2);
      lines.forEach((line, index) => {
        this.#details.putText(x + indent, y + index * step + 14 * 1.06, line);
      });
      x += width + EM;
      height = Math.max(height, lines.length * step);
    }
    return y + height;
  }

  #makeReadable(awards: readonly Award[]) {
    this.#figure.setAttribute('aria-label', HEADING);
    this.#svg.setAttribute('role', 'group');
    this.#svg.setAttribute('aria-label', HEADING);
    const table = document.createElement('table');
    append(table, 'caption', '', HEADING);
    const head = table.createTHead().insertRow();
    for (const column of COLUMNS) {
      append(head, 'th', '', column);
      (head.lastElementChild as HTMLTableCellElement).scope = 'col';
    }
    const body = table.createTBody();
    for (const award of awards) {
      const row = body.insertRow();
      COLUMNS.forEach((_, column) => {
        this.#cells.push(append(row, column === 0 ? 'th' : 'td', '', cellOf(award, column)));
      });
      (row.firstElementChild as HTMLTableCellElement).scope = 'row';
    }
    const unseen = this.#figure.appendChild(document.createElement('div'));
    unseen.className = 'table';
    unseen.append(table);
  }
}

/** Reuses the elements of one kind in order; adds missing ones and drops the rest at the end. */
class Kept {
  readonly #group: SVGElement;
  readonly #tag: string;
  readonly #elements: SVGElement[] = [];
  #used = 0;

  constructor(svg: SVGElement, tag: 'rect' | 'path' | 'text', name: string) {
    this.#tag = tag;
    this.#group = createSvg('g', name);
    svg.append(this.#group);
  }

  putRect(name: string, x: number, y: number, width: number, height: number): SVGElement {
    const rect = this.#next();
    rect.setAttribute('class', name);
    rect.setAttribute('x', String(x));
    rect.setAttribute('y', String(y));
    rect.setAttribute('width', String(width));
    rect.setAttribute('height', String(height));
    return rect;
  }

  putSquare(name: string, x: number, y: number) {
    const square = this.#next();
    square.setAttribute('class', name);
    square.setAttribute('transform', `translate(${x} ${y}) scale(${SWATCH / 16})`);
    square.setAttribute('d', SQUARE);
  }

  putText(x: number, y: number, text: string) {
    const element = this.#next();
    element.setAttribute('x', String(x));
    element.setAttribute('y', String(y));
    const node = element.firstChild as Text | null;
    if (!node) element.append(text);
    else if (node.data !== text) node.data = text;
  }

  dropRest() {
    for (const element of this.#elements.splice(this.#used)) element.remove();
    this.#used = 0;
  }

  #next(): SVGElement {
    let element = this.#elements[this.#used];
    if (!element) {
      element = createSvg(this.#tag);
      this.#elements.push(element);
      this.#group.append(element);
    }
    this.#used++;
    return element;
  }
}

function groupByIssuer(awards: readonly Award[]): Issuer[] {
  const issuers = new Map<string, Issuer>();
  for (const award of awards) {
    const name = vietnamese(award.issuer);
    const value = countOf(award);
    let issuer = issuers.get(name);
    if (!issuer) {
      issuer = { name, rows: [], total: 0 };
      issuers.set(name, issuer);
    }
    issuer.rows.push({ award: vietnamese(award.award ?? ''), recipient: award.recipient, value });
    issuer.total += value;
  }
  for (const { rows } of issuers.values()) {
    rows.sort(
      (a, b) => Number(a.recipient === 'collective') - Number(b.recipient === 'collective'),
    );
  }
  return [...issuers.values()].sort((a, b) => b.total - a.total);
}

const labelOf = ({ value, recipient, award }: Row) =>
  `${format(value)} ${WORDS[recipient]} · ${award}`;

const cellOf = (award: Award, column: number) =>
  [
    vietnamese(award.issuer),
    vietnamese(award.award ?? ''),
    TITLES[award.recipient],
    format(countOf(award)),
  ][column]!;

function append(parent: Element, tag: string, name: string, content = ''): Text {
  const element = document.createElement(tag);
  if (name) element.className = name;
  const text = document.createTextNode(content);
  element.append(text);
  parent.append(element);
  return text;
}

function entry(list: Element, name: string): Text {
  const item = list.appendChild(document.createElement('li'));
  const symbol = item.appendChild(createSvg('svg', 'symbol'));
  symbol.setAttribute('viewBox', '0 0 16 16');
  symbol.appendChild(createSvg('path', name)).setAttribute('d', SQUARE);
  return item.appendChild(document.createTextNode(''));
}

function createSvg(tag: string, name?: string): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  if (name) element.setAttribute('class', name);
  return element;
}

/** Character widths by UTF-16 unit, the same as the chart's, so that both fit the same labels. */
const regular: number[] = [];
const heavy: number[] = [];

function widthOf(text: string, size: number, bold: boolean): number {
  const widths = bold ? heavy : regular;
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    width += widths[text.charCodeAt(i)] ??= advance(text.charAt(i), bold);
  }
  return width * size;
}

function wrap(text: string, size: number, bold: boolean, width: number): string[] {
  if (widthOf(text, size, bold) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
