// HTML of the documentation: its elements have the attributes they are given, with values they take.
import { readFileSync } from 'node:fs';
import { parse } from 'vue/compiler-sfc';

const elements = new Map(
  ['element', 'devtools'].flatMap((name) =>
    JSON.parse(readFileSync(`packages/${name}/dist/custom-elements.json`, 'utf8')).modules.flatMap(
      ({ declarations }) =>
        declarations
          .filter(({ tagName }) => tagName)
          .map(({ tagName, attributes }) => [
            tagName,
            new Map(attributes.map((attribute) => [attribute.name, attribute])),
          ]),
    ),
  ),
);
const ofEvery = new Set(['id', 'class', 'nonce', 'hidden', 'slot']);

/** `{ scripts, problems }`: the code of classic scripts and modules, and what is wrong. */
export function checkHtml(html) {
  const { descriptor, errors } = parse(`<template>\n${html}</template>`, { sourceMap: false });
  const problems = errors.map(String);
  const scripts = [];
  const visit = (node) => {
    if (node.tag === 'script') {
      const code = node.children.map(({ content }) => content).join('');
      if (attribute(node, 'type') === 'application/json') problems.push(...readJson(code));
      else if (code.trim() !== '') scripts.push(code);
    }
    for (const { name, value } of node.props ?? [])
      problems.push(...checkAttribute(node.tag, name, value?.content ?? ''));
    for (const child of node.children ?? []) visit(child);
  };
  for (const node of descriptor.template.ast.children) visit(node);
  return { scripts, problems };
}

function checkAttribute(tag, name, value) {
  if (name === 'data-pinterest-properties') return readJson(value);
  const known = elements.get(tag);
  if (!known || ofEvery.has(name)) return [];
  const declared = known.get(name);
  if (!declared) return [`<${tag}> has no attribute ${name}`];
  const values = [...declared.type.text.matchAll(/'([^']*)'/g)].map(([, each]) => each);
  if (values.length > 0 && !values.includes(value))
    return [`<${tag}> ${name} is "${value}"; it must be one of ${values.join(', ')}`];
  return name === 'event-mapping' || value.startsWith('{') ? readJson(value) : [];
}

const attribute = ({ props }, name) => props.find((prop) => prop.name === name)?.value?.content;

function readJson(text) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${error}: ${text}`];
  }
}
