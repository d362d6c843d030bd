import fc from 'fast-check';
import { render, svg } from 'lit';
import { expect, test } from 'vitest';
import { batchTemplates } from '../../src/templates/batch-templates.js';

const label = (text: string) =>
  svg`<text class=${text.length} transform="translate(${text.length} ${text})">${text}</text>`;

/**
 * Renders texts into a container, possibly over those of an earlier call; returns their elements.
 */
function draw(texts: readonly string[], container: HTMLElement) {
  render(svg`<svg>${batchTemplates(texts.map(label))}</svg>`, container);
  return Array.from(container.querySelectorAll('text'));
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i));

test('batches render what each of their results would, in their order, also after a change', () => {
  const texts = fc.array(fc.string(), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (changes) => {
      const container = document.createElement('div');
      for (const list of changes) {
        const seen = draw(list, container).map((text) => [
          text.getAttribute('class'),
          text.getAttribute('transform'),
          text.textContent,
        ]);
        expect(seen).toEqual(
          list.map((text) => [String(text.length), `translate(${text.length} ${text})`, text]),
        );
      }
    }),
    { numRuns: 50 },
  );
});

test('a few hundred results become a few dozen batches', () => {
  expect(batchTemplates(numbers(300).map(label)).length).toBeLessThan(50);
});

test('one more result renders seven elements anew at most', () => {
  for (let count = 0; count < 40; count++) {
    const container = document.createElement('div');
    const before = draw(numbers(count), container);
    const after = new Set(draw(numbers(count + 1), container));
    expect(before.filter((element) => !after.has(element)).length).toBeLessThan(8);
  }
});
