import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Module,
  Package,
} from 'custom-elements-manifest/schema';

/**
 * Creates the published manifest: each element in the module that defines it, with everything
 * public that it has or inherits.
 *
 * @param layouts - the layouts of each chart by its tag, the default first: the values of its attribute `layout`.
 */
export function describeElements(
  manifest: Package,
  layouts: ReadonlyMap<string, readonly string[]>,
): Package {
  const modules = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => {
      const element = declaration as CustomElementDeclaration;
      const { tagName } = element;
      return tagName ? toModule(describe(element, layouts.get(tagName) ?? []), tagName) : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { schemaVersion: manifest.schemaVersion, modules };
}

function toModule(element: CustomElementDeclaration, tagName: string): Module {
  const declaration = { name: element.name, module: `dist/${tagName}.js` };
  return {
    kind: 'javascript-module',
    path: declaration.module,
    declarations: [element],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: tagName, declaration },
    ],
  };
}

function describe(
  { attributes = [], members = [], ...element }: CustomElementDeclaration,
  layouts: readonly string[],
): CustomElementDeclaration {
  const values = layouts.map((layout) => `'${layout}'`);
  const own = (attribute: Attribute) => ({
    ...tidy(attribute),
    ...(attribute.name === 'layout' && {
      type: { text: values.join(' | ') },
      default: values[0],
    }),
  });
  const { summary, description } = element;
  return {
    ...element,
    ...(summary && { summary: toSentence(summary) }),
    ...(description && { description: toSentence(description) }),
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(own),
    members: members.filter(isPublic).map((member) => {
      // The analyzer gives an overridden property its base class's type; the attribute has the
      // right one.
      const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
      return attribute ? own({ ...member, ...own(attribute), name: member.name }) : tidy(member);
    }) as ClassMember[],
    events: (element.events ?? []).map(tidy),
    slots: (element.slots ?? []).map(tidy),
    cssParts: (element.cssParts ?? []).map(tidy),
    cssProperties: (element.cssProperties ?? []).map(tidy),
  };
}

function isPublic({ privacy = 'public', name, ...member }: ClassMember): boolean {
  return privacy === 'public' && !name.startsWith('#') && !member.static;
}

/**
 * Turns the description into a sentence, and drops `inheritedFrom`, since base classes are not
 * published.
 */
function tidy<Item extends { description?: string; inheritedFrom?: unknown }>({
  inheritedFrom: _,
  ...item
}: Item) {
  return { ...item, ...(item.description && { description: toSentence(item.description) }) };
}

/** Capitalises a doc comment's text and ends it with a full stop. */
export function toSentence(note: string): string {
  const text = note.replace(/\s+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
}
