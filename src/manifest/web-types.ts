import manifest from '../../package.json' with { type: 'json' };
import { type ElementDescription, mergeByName } from './elements.ts';

const SCHEMA = 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json';

/** Writes web-types, from which JetBrains editors complete and document the elements. */
export function writeWebTypes(elements: readonly ElementDescription[]): string {
  const html = elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(({ name, description, type }) => ({
      name,
      description,
      value: type?.text === 'boolean' ? { kind: 'no-value' } : { type: type?.text },
    })),
    slots: element.slots.map(({ name, description }) => ({ name, description })),
    css: {
      parts: element.cssParts.map(({ name, description }) => ({ name, description })),
    },
    js: {
      properties: element.properties.map(toTyped),
      events: element.events.map(toTyped),
    },
  }));
  const properties = mergeByName(elements.flatMap(({ cssProperties }) => cssProperties));
  const webTypes = {
    $schema: SCHEMA,
    name: manifest.name,
    version: manifest.version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: html }, css: { properties } },
  };
  return `${JSON.stringify(webTypes, null, 2)}\n`;
}

interface Member {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

function toTyped({ name, description, type }: Member) {
  return { name, description, type: type?.text };
}
