import type { ElementDescription } from './elements.ts';

/**
 * Declarations of what a template may set on each tag and hear from it. Their types are those of the
 * elements themselves, by name.
 *
 * A boolean attribute may only be there: some frameworks write `false` as a value, which counts as there.
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
