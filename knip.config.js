// knip: files, exports and dependencies that nobody uses.
const tests = ['test/**/*.test.{ts,tsx,mjs}', 'test/types/**', 'test/apps/**'];

export default {
  ignore: [
    // Projects of their own, with their own dependencies.
    'examples/**',
    'test/packages/consumer/**',
    'test/samples/surroundings/**',
    'types/**',
    // Types of the modules beside them.
    '**/*.d.mts',
  ],
  // What an exported function takes or returns, or a class that is thrown or dispatched, has a name.
  ignoreExportsUsedInFile: { class: true, interface: true, type: true },
  // For types alone: those of packages that are there anyway where they matter.
  exclude: ['optionalPeerDependencies'],
  ignoreDependencies: [
    // A test loads it by its path.
    'data-layer-helper',
    // Run by scripts, by name.
    'mitata',
    'type-coverage',
    'vue-tsc',
    // Named in tsconfig.test.json.
    '@types/mocha',
    '@vue/test-utils',
  ],
  ignoreBinaries: ['WebKitWebDriver', 'openssl', 'xvfb-run'],
  workspaces: {
    '.': {
      entry: [
        'scripts/*.mjs',
        'typedoc.config.mjs',
        'bench/**/*.{mjs,ts,html}',
        'web-test-runner.config.mjs',
        // Served or bundled by the test runner, when a test asks for them.
        'test/**/*.test.{ts,tsx,mjs}',
        'test/bindings/drive-*.{ts,tsx}',
        'test/recipes/**/*.ts',
        // What HTML files load.
        'demo/front/main.ts',
        'demo/html/{pages,site}/*.js',
        'demo/html/consent.js',
        'demo/analytics/*.js',
        'demo/data-layer/site/*.js',
        'demo/{react,vue}/src/main.{ts,tsx}',
        'demo/*/vite.config.mjs',
        'demo/shared/types.ts',
      ],
    },
    // Tests use other packages of this repository, which depend on this one.
    'packages/*': {
      entry: tests,
      ignoreDependencies: ['@pinterest-tag/element', '@pinterest-tag/sandbox'],
    },
    'packages/sandbox': {
      // One classic script in several files: they share their top-level names.
      entry: [...tests, 'src/browser/**/*.ts'],
    },
    // Nuxt loads the runtime by its path.
    'packages/nuxt': { entry: [...tests, 'src/runtime/*.ts'], ignoreUnresolved: ['#imports'] },
    // React 18, which tests resolve from here.
    'test-envs/react18': { ignoreDependencies: ['react', 'react-dom'] },
  },
};
