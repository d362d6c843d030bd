import { expect, test } from 'vitest';
import type { ElementDescription } from '../../src/manifest/elements.ts';
import { writeTables } from '../../src/manifest/tables.ts';

const nothing: ElementDescription = {
  tagName: 'road-chart',
  description: 'Roads.',
  attributes: [],
  properties: [],
  methods: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
};

const src = { kind: 'field', name: 'src', attribute: 'src', description: 'Address.' } as const;
const layout = (values: string) =>
  ({
    kind: 'field',
    name: 'layout',
    attribute: 'layout',
    type: { text: values },
    default: "'bars'",
    description: 'How.',
  }) as const;

test('what elements share stands once, with those that have it', () => {
  const tables = writeTables([
    { ...nothing, properties: [src, layout("'dots' | 'bars'")] },
    { ...nothing, tagName: 'house-chart', properties: [src, layout("'bars' | 'icons'")] },
    { ...nothing, tagName: 'key-figures', properties: [src] },
  ]);
  expect(tables).toContain('\n| `src` | `src` |  | all | Address. |\n');
  expect(tables).toContain(
    '\n| `layout` | `layout` | `bars` (default) `dots` | `road-chart` | How. |\n' +
      '| `layout` | `layout` | `bars` (default) `icons` | `house-chart` | How. |\n',
  );
});

test('what every chart has is said of the charts', () => {
  const cssParts = [{ name: 'plot', description: 'The picture.' }];
  const tables = writeTables([
    { ...nothing, cssParts },
    { ...nothing, tagName: 'house-chart', cssParts },
    { ...nothing, tagName: 'key-figures' },
  ]);
  expect(tables).toContain('\n| `plot` | charts | The picture. |\n');
});

test('a bar in a type does not end its cell', () => {
  const report = { kind: 'field', name: 'report', type: { text: 'Report | null' } } as const;
  expect(writeTables([{ ...nothing, properties: [report] }])).toContain('| `Report \\| null` |');
});
