import type { ElementDescription } from './elements.ts';

/**
 * Writes the type declarations of what templates may set on each element and which events they
 * hear. Types refer to the element classes by name.
 *
 * A boolean attribute has no `false`: some frameworks would write it as a value, and the attribute
 * would count as set.
 */
export function writeProps(elements: readonly ElementDescription[]): string {
  return `

/** Properties, and the attributes that have another name, of each element. */
export interface ElementProps {
${elements.map((element) => writeTag(element, writeOwnProps(element))).join('')}}

/** Events of each element. */
export interface ElementEvents {
${elements.map((element) => writeTag(element, writeEvents(element))).join('')}}
`;
}

function writeTag({ tagName, description }: ElementDescription, body: string): string {
  return `  /** ${description} */\n  '${tagName}': {\n${body}  };\n`;
}

function writeOwnProps({ tagName, properties, attributes }: ElementDescription): string {
  const typeOf = (property: string) => `HTMLElementTagNameMap['${tagName}']['${property}']`;
  const names = new Set(properties.map(({ name }) => name));
  return [
    ...properties.map(({ name, description }) => writeMember(description, name, typeOf(name))),
    ...attributes
      .filter(({ name }) => !names.has(name))
      .map(({ name, description, type, fieldName }) => {
        const value = type?.text === 'boolean' || !fieldName ? "true | ''" : typeOf(fieldName);
        return writeMember(description, name, value);
      }),
  ].join('');
}

function writeMember(description: string | undefined, name: string, type: string): string {
  return `    /** ${description ?? ''} */\n    '${name}'?: ${type} | undefined;\n`;
}

function writeEvents({ events }: ElementDescription): string {
  return events
    .map(
      ({ name, description }) =>
        `    /** ${description} */\n    '${name}': GlobalEventHandlersEventMap['${name}'];\n`,
    )
    .join('');
}
