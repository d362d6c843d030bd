import { type ElementDescription, mergeByName, valuesOf } from './elements.ts';

const VERSION = 1.1;

/**
 * Writes HTML custom data (tags and attributes) for VS Code and other editors that read the format.
 */
export function writeHTMLData(elements: readonly ElementDescription[]): string {
  const tags = elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description: toMarkdown(description),
    attributes: attributes.map(({ name, description = '', type }) => {
      const values = valuesOf(type?.text ?? '').map((value) => ({ name: value }));
      return {
        name,
        description: toMarkdown(description),
        // The value set `v` means an attribute without a value.
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(values.length > 0 && { values }),
      };
    }),
  }));
  return toJSON({ version: VERSION, tags });
}

/** Writes CSS custom data: custom properties and parts. */
export function writeCSSData(elements: readonly ElementDescription[]): string {
  const properties = mergeByName(elements.flatMap(({ cssProperties }) => cssProperties));
  const parts = mergeByName(elements.flatMap(({ cssParts }) => cssParts));
  return toJSON({
    version: VERSION,
    properties,
    pseudoElements: parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description,
    })),
  });
}

function toMarkdown(value: string) {
  return { kind: 'markdown', value };
}

function toJSON(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
