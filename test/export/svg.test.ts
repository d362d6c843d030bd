import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../src/export/look.js';
import type { Picture, Shape } from '../../src/export/shapes.js';
import { writeSVG } from '../../src/export/svg.js';
import { TEXTURES, type Texture } from '../../src/layout/textures.js';

const text = { title: 'Khen thưởng', description: 'Nguồn: Sở Nội vụ', locale: 'vi' as const };

const font = { fontSize: 17.5, fontWeight: 700 };

function pictureOf(...shapes: Shape[]): Picture {
  return { width: 300, height: 100, font: "'Noto Sans', serif", surface: '#ffffff', shapes };
}

interface XMLNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Name of the parent element. */
  readonly parent: string | undefined;
  text: string;
}

/** Lists every element of a document; throws if it is not well-formed. */
function parse(xml: string): XMLNode[] {
  const nodes: XMLNode[] = [];
  const open: XMLNode[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1)?.name;
    const node = { name, attributes: attributes as Record<string, string>, parent, text: '' };
    nodes.push(node);
    open.push(node);
  });
  parser.on('text', (characters) => {
    for (const node of open) node.text += characters;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return nodes;
}

/** Returns name and attributes of a written shape. */
function written(shape: Shape): [name: string, attributes: object] {
  const nodes = parse(writeSVG(pictureOf(shape), text));
  const [, , , , node] = nodes;
  if (!node) throw new Error('Nothing is written');
  return [node.name, node.attributes];
}

describe('writeSVG(picture, text)', () => {
  it('is an image with a title, a description, a language and a font', () => {
    const [root, title, description] = parse(writeSVG(pictureOf(), text));
    expect(root).toMatchObject({
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        role: 'img',
        lang: 'vi',
        'xml:lang': 'vi',
        width: '300',
        height: '100',
        viewBox: '0 0 300 100',
        'font-family': "'Noto Sans', serif",
        'font-variant': 'tabular-nums',
      },
    });
    expect(title).toMatchObject({ name: 'title', text: text.title });
    expect(description).toMatchObject({ name: 'desc', text: text.description });
  });

  it('is a file of XML that ends with a line', () => {
    expect(writeSVG(pictureOf(), text)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg .*<\/svg>\n$/s,
    );
  });

  it('begins with its surface', () => {
    const [, , , surface] = parse(writeSVG(pictureOf(), text));
    expect(surface).toMatchObject({
      name: 'rect',
      attributes: { width: '300', height: '100', fill: '#ffffff' },
    });
  });

  it('writes a rectangle', () => {
    expect(
      written({ type: 'rect', fill: '#222766', cornerRadius: 8, x: 1, y: 2, width: 3, height: 4 }),
    ).toEqual(['rect', { fill: '#222766', rx: '8', x: '1', y: '2', width: '3', height: '4' }]);
  });

  it('writes a path', () => {
    expect(
      written({ type: 'path', fill: '#4a8f7a', x: 1, y: 2, scale: 0.5, path: 'M0 0h1z' }),
    ).toEqual(['path', { fill: '#4a8f7a', transform: 'translate(1 2) scale(0.5)', d: 'M0 0h1z' }]);
  });

  it('writes a line, which has no fill', () => {
    expect(
      written({ type: 'line', stroke: '#8a919e', strokeWidth: 1, x1: 0, y1: 1, x2: 9, y2: 1 }),
    ).toEqual([
      'line',
      { stroke: '#8a919e', 'stroke-width': '1', x1: '0', y1: '1', x2: '9', y2: '1' },
    ]);
  });

  it('writes a text', () => {
    expect(written({ type: 'text', ...font, fill: '#111111', x: 1, y: 2, text: 'A' })).toEqual([
      'text',
      { 'font-size': '17.5', 'font-weight': '700', fill: '#111111', x: '1', y: '2' },
    ]);
  });

  it('writes an edge with its dashes, its corners and its place under the fill', () => {
    const [, attributes] = written({
      type: 'path',
      fill: '#ffffff',
      stroke: '#c80000',
      strokeWidth: 3,
      dashes: [6, 2],
      lineJoin: 'round',
      paintOrder: 'stroke',
      x: 0,
      y: 0,
      scale: 1,
      path: 'M0 0h1v1z',
    });
    expect(attributes).toMatchObject({
      stroke: '#c80000',
      'stroke-width': '3',
      'stroke-dasharray': '6, 2',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    });
  });

  it('says of a shape without a fill that it has none, since it would be black', () => {
    const [, attributes] = written({ type: 'rect', x: 1, y: 2, width: 3, height: 4 });
    expect(attributes).toMatchObject({ fill: 'none' });
  });

  it('keeps groups', () => {
    const line: Shape = { type: 'line', x1: 0, y1: 0, x2: 1, y2: 1 };
    const group: Shape = { type: 'group', shapes: [line, { type: 'group', shapes: [line] }] };
    const parents = parse(writeSVG(pictureOf(group), text)).slice(4);
    expect(parents.map(({ name, parent }) => `${parent} > ${name}`)).toEqual([
      'svg > g',
      'g > line',
      'g > g',
      'g > line',
    ]);
  });

  it('has each texture once that it uses, and no other', () => {
    const [, vertical, , dotted] = TEXTURES as [Texture, Texture, Texture, Texture];
    const fillWith = (pattern: Pattern): Shape => {
      return { type: 'rect', fill: pattern, x: 0, y: 0, width: 1, height: 1 };
    };
    const nodes = parse(
      writeSVG(
        pictureOf(
          fillWith({ texture: dotted, colour: '#9b842c' }),
          fillWith({ texture: vertical, colour: '#4a8f7a' }),
          { type: 'group', shapes: [fillWith({ texture: dotted, colour: '#9b842c' })] },
        ),
        text,
      ),
    );
    const patterns = nodes.filter(({ name }) => name === 'pattern');
    expect(patterns.map(({ attributes }) => attributes)).toMatchObject([
      {
        fill: '#4a8f7a',
        patternTransform: 'rotate(0)',
        width: '6',
        patternUnits: 'userSpaceOnUse',
      },
      { fill: '#9b842c', patternTransform: 'rotate(0)' },
    ]);
    const tiles = nodes.filter(({ parent }) => parent === 'pattern');
    expect(tiles.map(({ attributes }) => attributes.d)).toEqual([vertical.path, dotted.path]);
    const fills = nodes.filter(({ name, attributes }) => name === 'rect' && attributes.x === '0');
    expect(fills.map(({ attributes }) => attributes.fill)).toEqual(
      [patterns[1], patterns[0], patterns[1]].map((pattern) => `url(#${pattern?.attributes.id})`),
    );
  });

  it('keeps text as text', () => {
    const shape: Shape = { type: 'text', ...font, x: 0, y: 0, text: '16 <x> class="a" & Ủy ban' };
    const nodes = parse(writeSVG(pictureOf(shape), text));
    expect(nodes.at(-1)?.text).toBe('16 <x> class="a" & Ủy ban');
  });

  it('has U+FFFD for what no XML may have', () => {
    const shape: Shape = { type: 'text', ...font, x: 0, y: 0, text: 'a\ud800\0\u000b\uffffz' };
    const nodes = parse(writeSVG(pictureOf(shape), text));
    expect(nodes.at(-1)?.text).toBe('a\ufffd\ufffd\ufffd\ufffdz');
  });

  it('stays well-formed whatever a report says', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, anything, (title, description, label) => {
        const hostile = { ...text, title: `${title}]]><script>"&'`, description };
        const shape: Shape = { type: 'text', ...font, x: 0, y: 0, text: label };
        const names = parse(writeSVG(pictureOf(shape), hostile)).map(({ name }) => name);
        expect(names).toEqual(['svg', 'title', 'desc', 'rect', 'text']);
      }),
    );
  });
});

describe('writeSVG(picture, text, { inline })', () => {
  const inline = { x: 16, y: 8, width: 268, height: 84 };
  const svg = writeSVG(pictureOf(), text, { inline });

  it('is a part of a page, without an XML declaration', () => {
    expect(svg).toMatch(/^<svg /);
  });

  it('is as wide as its container, and shows the part that is asked for', () => {
    const [root] = parse(svg);
    expect(root?.attributes).toMatchObject({ width: '100%', viewBox: '16 8 268 84' });
    expect(root?.attributes).not.toHaveProperty('height');
  });
});
