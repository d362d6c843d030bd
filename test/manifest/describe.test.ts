import type {
  ClassMember,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest/schema';
import { expect, test } from 'vitest';
import { describeElements, toSentence } from '../../src/manifest/describe.ts';

const base = { name: 'Base', module: 'src/base.ts' };

function describeElement(element: Partial<CustomElementDeclaration>) {
  const manifest: Package = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'src/base.ts',
        declarations: [{ kind: 'class', name: 'Base' }],
      },
      {
        kind: 'javascript-module',
        path: 'src/road-chart/road-chart.ts',
        declarations: [
          {
            kind: 'class',
            name: 'RoadChart',
            tagName: 'road-chart',
            customElement: true,
            superclass: base,
            ...element,
          },
        ],
      },
    ],
  };
  return describeElements(manifest, new Map([['road-chart', ['lines', 'bars']]]));
}

test('only elements are published, in the modules that define them', () => {
  const { modules } = describeElement({});
  expect(modules).toEqual([
    expect.objectContaining({
      path: 'dist/road-chart.js',
      exports: [
        expect.objectContaining({ kind: 'js', name: 'RoadChart' }),
        expect.objectContaining({ kind: 'custom-element-definition', name: 'road-chart' }),
      ],
    }),
  ]);
});

test('what is not public is left out, and what is inherited does not name its class', () => {
  const members: ClassMember[] = [
    { kind: 'field', name: 'report', inheritedFrom: base },
    { kind: 'field', name: '#size', privacy: 'private' },
    { kind: 'method', name: 'compose', privacy: 'protected' },
    { kind: 'field', name: 'styles', static: true },
    { kind: 'method', name: 'toCSV', privacy: 'public', description: 'the figures' },
  ];
  expect(published({ members }).members).toEqual([
    { kind: 'field', name: 'report' },
    { kind: 'method', name: 'toCSV', privacy: 'public', description: 'The figures.' },
  ]);
});

test('a layout has the layouts of its chart as values, the first as default', () => {
  const layout = { kind: 'field', name: 'layout', type: { text: 'string' } } as const;
  const described = { type: { text: "'lines' | 'bars'" }, default: "'lines'" };
  expect(
    published({
      attributes: [
        {
          name: 'layout',
          fieldName: 'layout',
          type: { text: 'RoadLayout' },
          default: "findLayout('road')",
        },
      ],
      members: [layout],
    }),
  ).toMatchObject({
    attributes: [{ name: 'layout', ...described }],
    members: [{ ...layout, ...described }],
  });
});

test('a note becomes a sentence', () => {
  expect(toSentence('the picture')).toBe('The picture.');
  expect(toSentence('`vi` or\n`en`')).toBe('`vi` or `en`.');
  expect(toSentence('Leaves the source out.')).toBe('Leaves the source out.');
});

function published(element: Partial<CustomElementDeclaration>) {
  const [module] = describeElement(element).modules;
  return module?.declarations?.[0] as CustomElementDeclaration;
}
