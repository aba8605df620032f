import type { PinterestTagSettings } from '../settings.js';
import { optionsLiteral, optionsObject, importLine } from './options-literal.js';

/** The main module of a Vue app with the plugin. */
export function toVue(settings: PinterestTagSettings): string {
  const literal = optionsLiteral(settings, '  ');
  return [
    importLine(literal, ['pinterestTagPlugin'], 'vue'),
    "import { createApp } from 'vue';",
    "import App from './App.vue';",
    '',
    'const app = createApp(App);',
    `app.use(pinterestTagPlugin, ${optionsObject(literal)});`,
    "app.mount('#app');",
    '',
  ].join('\n');
}
