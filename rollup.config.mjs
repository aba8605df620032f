// The CDN bundle and what it loads on demand; modules and declarations of each package come from `tsc -b`.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const plugins = [
  nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['source'] }),
  esbuild({
    target: ['chrome90', 'firefox90', 'safari15'],
    // Chrome has it from 80; esbuild rewrites it before 91 for a bug with spread arguments.
    supported: { 'optional-chain': true },
    tsconfig: 'tsconfig.base.json',
    sourceMap: true,
  }),
];

const minify = terser({
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, hoist_funs: true },
  format: { comments: false },
});

/** Removes the white space of templates and styles: inside a template literal minifiers keep it. */
const withoutWhiteSpace = {
  name: 'without-white-space',
  transform: (code, id) =>
    /devtools\/src\/(?!settings\/code\/)/.test(id)
      ? { code: code.replace(/\n\s+/g, '\n').replace(/css`[^`]*`/g, minifyCss), map: null }
      : undefined,
};

const minifyCss = (template) =>
  template
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/(?<=[{};,`])\n+/g, '')
    .replace(/ \{/g, '{')
    .replace(/;\n?\}/g, '}')
    .replace(/([:,]) /g, '$1');

/** The bundle passes its own table of events: the file beside it needs none. */
const withoutEvents = {
  name: 'without-events',
  resolveId: (id) => (id === '@pinterest-tag/core' ? 'no-events' : null),
  load: (id) => (id === 'no-events' ? 'export const ga4Events = {};' : null),
};

/** The elements have one style sheet of their own (transparent-root.ts), and need none of Lit's code for styles. */
const withoutLitStyles = {
  name: 'without-lit-styles',
  load: (id) =>
    id.endsWith('reactive-element/css-tag.js')
      ? `export const adoptStyles = () => {}, getCompatibleStyle = (style) => style;
         export const CSSResult = null, css = null, supportsAdoptingStyleSheets = null, unsafeCSS = null;`
      : undefined,
};

const dist = 'packages/element/dist';

export default [
  {
    input: 'packages/element/src/cdn.ts',
    // In files beside the bundle, which cdn.ts has loaded instead.
    external: [/markup-diagnostics/, '@pinterest-tag/data-layer'],
    plugins: [withoutLitStyles, ...plugins],
    output: {
      file: `${dist}/pinterest-tag.min.js`,
      format: 'iife',
      name: 'PinterestTag',
      sourcemap: true,
      plugins: [minify],
    },
  },
  {
    input: 'packages/element/src/cdn-diagnostics.ts',
    plugins,
    output: {
      file: `${dist}/pinterest-tag-diagnostics.min.js`,
      format: 'es',
      sourcemap: true,
      plugins: [minify],
    },
  },
  {
    input: 'packages/element/src/cdn-data-layer.ts',
    plugins: [withoutEvents, ...plugins],
    output: {
      file: `${dist}/pinterest-tag-data-layer.min.js`,
      format: 'es',
      sourcemap: true,
      plugins: [minify],
    },
  },
  {
    // To paste into a custom pixel of Shopify's: one script, whole.
    input: 'packages/shopify/src/index.ts',
    plugins,
    output: {
      file: 'packages/shopify/dist/pinterest-pixel.min.js',
      format: 'iife',
      name: 'PinterestPixel',
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [minify],
    },
  },
  {
    input: 'packages/devtools/src/cdn.ts',
    plugins: [withoutWhiteSpace, ...plugins],
    output: [dist, 'packages/devtools/dist'].map((folder) => ({
      file: `${folder}/pinterest-tag-devtools.min.js`,
      format: 'es',
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [minify],
    })),
  },
];
