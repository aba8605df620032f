// For the Custom Elements Manifest's analyzer: what it can't read off this repository's sources.
import { posix } from 'node:path';
import { oneLine } from './one-line.mjs';

/** What Lit and the platform call, nobody else. */
const hooks = /^(properties|styles|attributeChangedCallback|(dis)?connectedCallback)$/;

/**
 * @param {{ className?: string, attributes?: object[], superclass?: object }} options The class whose
 * attributes come from a table, those, and what it extends once published.
 */
export function publishedPlugin({ className, attributes = [], superclass } = {}) {
  const tagNames = new Map();
  const unions = new Map();
  return {
    name: 'published',

    collectPhase({ ts, node }) {
      // Which class is which element: what TypeScript's users are told, too.
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementTagNameMap')
        for (const { name, type } of node.members) tagNames.set(type.getText(), name.text);
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        unions.set(node.name.text, node.type.getText());
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const { path, declarations, exports } of manifest.modules) {
        const classes = declarations.filter(({ kind }) => kind === 'class');
        declarations.splice(0, declarations.length, ...classes);
        for (const { declaration } of exports)
          declaration.module = publishedPath(declaration.module, path);
      }
      const published = new Map(
        manifest.modules.flatMap(({ declarations }) =>
          declarations.map((declaration) => [declaration.name, declaration]),
        ),
      );
      for (const declaration of published.values()) {
        const tagName = tagNames.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
        if (declaration.name === className) {
          addOptions(declaration, attributes);
          declaration.superclass = superclass;
        } else if (declaration.superclass?.name === 'Event')
          declaration.superclass = { name: 'Event', package: 'global:' };
        describe(declaration, unions, published);
      }
      for (const { exports } of manifest.modules) {
        const known = exports.filter(({ declaration }) => published.has(declaration.name));
        exports.splice(0, exports.length, ...known);
      }
      manifest.modules = manifest.modules.filter(({ exports }) => exports.length > 0);
    },
  };
}

/** The analyzer writes `/dist/x.js` and `./x.js`; in a manifest paths begin at the package. */
const publishedPath = (path, from) =>
  path.startsWith('.') ? posix.join(posix.dirname(from), path) : path.replace(/^\//, '');

function addOptions(declaration, options) {
  const fields = options.map(({ property, name, field }) => ({
    kind: 'field',
    name: property,
    privacy: 'public',
    ...field,
    attribute: name,
  }));
  declaration.members = [...fields, ...(declaration.members ?? [])];
  declaration.attributes = options.map(({ property, name, attribute }) => ({
    name,
    fieldName: property,
    ...attribute,
  }));
}

/** Leaves what is public, with types and descriptions as an editor shows them. */
function describe(declaration, unions, published) {
  const { members = [], attributes = [], events = [] } = declaration;
  const lists = {
    members: members.filter(
      ({ name, privacy }) => (privacy ?? 'public') === 'public' && !hooks.test(name),
    ),
    attributes: attributes.map((attribute) => ({ ...attribute })),
    events: events.filter(({ name, type }) => eventName(published.get(type.text)) === name),
  };
  for (const event of lists.events)
    event.description ??= published.get(event.type.text).description;
  for (const entry of [...lists.members, ...lists.attributes])
    if (entry.type) entry.type.text = unions.get(entry.type.text) ?? entry.type.text;
  for (const described of [declaration, ...Object.values(lists).flat()])
    if (described.description) described.description = oneLine(described.description);
  for (const [name, list] of Object.entries(lists))
    if (list.length > 0) declaration[name] = list;
    else delete declaration[name];
}

/** What a class of events says in its static `type`. */
const eventName = (declaration) =>
  declaration?.members?.find(({ name }) => name === 'type')?.default?.slice(1, -1);
