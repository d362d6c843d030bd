import type {
  Attribute,
  ClassMethod,
  CssCustomProperty,
  CssPart,
  CustomElementDeclaration,
  CustomElementField,
  Event,
  Package,
  Slot,
} from 'custom-elements-manifest/schema';

/** The manifest's description of one element. */
export interface ElementDescription {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  /** Only the writable ones. */
  readonly properties: readonly CustomElementField[];
  readonly methods: readonly ClassMethod[];
  readonly events: readonly Event[];
  readonly slots: readonly Slot[];
  readonly cssParts: readonly CssPart[];
  readonly cssProperties: readonly CssCustomProperty[];
}

/** Returns every element of a manifest, in order. */
export function elementsOf(manifest: Package): ElementDescription[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => {
      const { tagName, summary, description, members, ...lists } =
        declaration as CustomElementDeclaration;
      if (!tagName) return [];
      return {
        tagName,
        description: [description, summary].filter(Boolean).join(' '),
        attributes: lists.attributes ?? [],
        properties: (members ?? []).filter(
          (member): member is CustomElementField => member.kind === 'field' && !member.readonly,
        ),
        methods: (members ?? []).filter((member) => member.kind === 'method'),
        events: lists.events ?? [],
        slots: lists.slots ?? [],
        cssParts: lists.cssParts ?? [],
        cssProperties: lists.cssProperties ?? [],
      };
    });
}

/** A property, its attribute, or both under one description. */
export interface Setting {
  readonly property?: string;
  readonly attribute?: string;
  /** In TypeScript syntax. */
  readonly type: string;
  /** The default, in TypeScript syntax. */
  readonly initial: string;
  readonly description: string;
}

/** Lists each property and attribute of an element once. */
export function settingsOf({ properties, attributes }: ElementDescription): Setting[] {
  const fields = new Set(properties.map(({ name }) => name));
  return [
    ...properties.map(({ name, attribute, ...field }) => ({
      property: name,
      ...(attribute && { attribute }),
      ...toSetting(field),
    })),
    ...attributes
      .filter(({ fieldName = '' }) => !fields.has(fieldName))
      .map(({ name, ...attribute }) => ({ attribute: name, ...toSetting(attribute) })),
  ];
}

function toSetting({ type, default: initial = '', description = '' }: Omit<Attribute, 'name'>) {
  return { type: type?.text ?? '', initial, description };
}

/** Writes a method's signature, such as `toPNG(scale = 2): Promise<Blob>`. */
export function signatureOf({ name, parameters = [], return: returned }: ClassMethod): string {
  const taken = parameters.map((it) => (it.default ? `${it.name} = ${it.default}` : it.name));
  return `${name}(${taken.join(', ')}): ${returned?.type?.text || 'void'}`;
}

/** Lists the values of a union of strings; empty for any other type. */
export function valuesOf(type: string): string[] {
  const values = type.split('|').map((value) => value.trim().match(/^'([^']*)'$/)?.[1]);
  return values.every((value) => value !== undefined) ? values : [];
}

/** Merges items by name and joins their distinct descriptions. */
export function mergeByName(
  items: readonly { readonly name: string; readonly description?: string }[],
): { name: string; description: string }[] {
  const descriptions = new Map<string, Set<string>>();
  for (const { name, description = '' } of items) {
    descriptions.set(name, (descriptions.get(name) ?? new Set()).add(description));
  }
  return Array.from(descriptions, ([name, said]) => ({ name, description: [...said].join(' ') }));
}
