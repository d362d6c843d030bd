import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { plainLook } from '../../src/export/plain-look.js';
import { assembleSVG } from '../../src/export/svg.js';
import type { PlotGeometry } from '../../src/layout/plot.js';

const picture: PlotGeometry = {
  width: 300,
  height: 100,
  em: 20,
  marks: [],
  labels: [],
  rules: [],
  swatches: [],
};
const text = { title: 'Khen thưởng', description: 'Nguồn: Sở Nội vụ', locale: 'vi' as const };

/** A plot as a browser prints it, and as a server does. */
const printed = `<!--lit-part abc--><svg xmlns="http://www.w3.org/2000/svg" part="plot" role="group"
  tabindex="0" aria-label="Biểu đồ" viewBox="0 0 300 100"><!--?lit$1$--><!--lit-node 0-->
    <g><rect part="mark" role="img" tabindex="-1" class="s0 k1" aria-label="A &gt; B: 1"
      data-key="0" x="10.123456" y="2" width="30" height="4"></rect></g>
    <g aria-hidden="true"><line class="rule" stroke-dasharray="3 2" x1="0" y1="1" x2="9" y2="1"></line>
      <path class="s2" transform="translate(1 2) scale(0.5)" d="M0 0h1z"></path>
      <text class="inside on s2" x="1" y="2">16 &lt;x&gt; class="a" &amp; Ủy
  ban</text></g>
</svg><!--/lit-part-->`;

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a document; throws where it is not well-formed. */
function parse(xml: string): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, text: '' };
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

const find = (nodes: readonly Node[], name: string) => nodes.filter((node) => node.name === name);

describe('assembleSVG(printed, picture, text, look)', () => {
  const svg = assembleSVG(printed, picture, text, plainLook(20));
  const nodes = parse(svg);

  it('is an image with a title, a description and a language', () => {
    const [root, title, description] = nodes;
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
      },
    });
    expect(title).toMatchObject({ name: 'title', text: text.title });
    expect(description).toMatchObject({ name: 'desc', text: text.description });
  });

  it('has its colours and fonts inside, as every program reads them', () => {
    const attributes = nodes.flatMap((node) => Object.entries(node.attributes).flat());
    expect(attributes.join(' ')).not.toMatch(
      /class|style|var\(|light-dark|color-mix|currentcolor/i,
    );
    const [background, mark] = find(nodes, 'rect');
    expect(background?.attributes).toEqual({ width: '300', height: '100', fill: '#ffffff' });
    expect(mark?.attributes.fill).toBe('#222766');
    expect(find(nodes, 'line')[0]?.attributes).toMatchObject({
      stroke: '#8a919e',
      'stroke-width': '1',
      'stroke-dasharray': '3 2',
    });
    expect(find(nodes, 'text')[0]?.attributes).toMatchObject({
      'font-size': '17.5',
      'font-weight': '700',
      fill: '#111111',
    });
    expect(nodes[0]?.attributes['font-family']).toMatch(/^'Noto Sans',.*sans-serif$/);
  });

  it('keeps the geometry, and nothing that serves only a page', () => {
    const [, mark] = find(nodes, 'rect');
    expect(mark?.attributes).toEqual({
      fill: '#222766',
      x: '10.123',
      y: '2',
      width: '30',
      height: '4',
    });
    expect(find(nodes, 'path')[0]?.attributes).toEqual({
      fill: '#4a8f7a',
      transform: 'translate(1 2) scale(0.5)',
      d: 'M0 0h1z',
    });
    expect(svg).not.toMatch(/<!--|lit|part=|tabindex|aria-/);
  });

  it('keeps text as text, its white space as a browser shows it', () => {
    expect(find(nodes, 'text')[0]?.text).toBe('16 <x> class="a" & Ủy ban');
  });

  it('stays well-formed whatever a report says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, description) => {
        const hostile = { ...text, title: `${title}]]><script>"&'`, description };
        const found = parse(assembleSVG(printed, picture, hostile, plainLook(20)));
        expect(found.map(({ name }) => name)).toEqual(nodes.map(({ name }) => name));
      }),
    );
    const lone = assembleSVG(printed.replace('Ủy', '\ud800\0\u000b'), picture, text, plainLook(20));
    expect(find(parse(lone), 'text')[0]?.text).toBe('16 <x> class="a" & \ufffd\ufffd\ufffd ban');
  });
});
