// After a build: what editors read of the elements, into each package's dist. A Custom Elements Manifest
// from the sources, and from it VS Code's custom data and JetBrains' web-types.
import { readFileSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { optionAttributes } from './manifest/option-attributes.mjs';
import { publishedPlugin } from './manifest/published-plugin.mjs';

const packages = {
  element: {
    modules: [
      'index',
      'define',
      'pinterest-tag-element',
      'pinterest-event-element',
      'pinterest-tag-events',
    ],
    plugin: publishedPlugin({
      className: 'PinterestTagElement',
      attributes: await optionAttributes(),
      superclass: { name: 'ReactiveElement', package: '@lit/reactive-element' },
    }),
  },
  devtools: {
    modules: [
      'index',
      'define-settings',
      'inspector/define-elements',
      'inspector/pinterest-tag-inspector-element',
      'inspector/panel/preferences',
      'inspector/settings-request-event',
      'settings/pinterest-settings-change-event',
      'settings/pinterest-tag-settings-element',
    ],
    plugin: publishedPlugin(),
  },
};

for (const [name, { modules, plugin }] of Object.entries(packages)) {
  const folder = `packages/${name}`;
  const outdir = `${folder}/dist`;
  const manifest = create({
    // Named as they are published.
    modules: modules.map((module) =>
      ts.createSourceFile(
        `dist/${module}.js`,
        readFileSync(`${folder}/src/${module}.ts`, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
        ts.ScriptKind.TS,
      ),
    ),
    plugins: [...litPlugin(), plugin],
    context: { dev: false },
  });
  const write = (file, content) =>
    writeFileSync(`${outdir}/${file}`, `${JSON.stringify(content, null, 2)}\n`);
  write('custom-elements.json', manifest);
  write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, {})));
  // Without this it takes name and version from the folder it runs in.
  const { name: packageName, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const webTypes = JSON.parse(getWebTypesData(manifest, {}));
  write('web-types.json', { ...webTypes, name: packageName, version });
}
