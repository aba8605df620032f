// The CDN bundle and what it loads on demand; modules and declarations of each package come from `tsc -b`.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const plugins = [
  nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['source'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', sourceMap: true }),
];

const minify = terser({
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  format: { comments: false },
});

/** Removes the indentation of templates and styles: inside a template literal minifiers keep it. */
const withoutIndentation = {
  name: 'without-indentation',
  transform: (code, id) =>
    /devtools\/src\/(?!settings\/code\/)/.test(id)
      ? { code: code.replace(/\n\s+/g, '\n'), map: null }
      : undefined,
};

const dist = 'packages/element/dist';

export default [
  {
    input: 'packages/element/src/cdn.ts',
    // Loaded on demand, from beside the bundle: to explain a mistake, and for `debug`.
    external: [/diagnostics\/console-diagnostics/],
    plugins,
    output: {
      file: `${dist}/pinterest-tag.min.js`,
      format: 'iife',
      name: 'PinterestTag',
      sourcemap: true,
      paths: () => './pinterest-tag-diagnostics.min.js',
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
    input: 'packages/devtools/src/cdn.ts',
    plugins: [withoutIndentation, ...plugins],
    output: [dist, 'packages/devtools/dist'].map((folder) => ({
      file: `${folder}/pinterest-tag-devtools.min.js`,
      format: 'es',
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [minify],
    })),
  },
];
