// `npm run docs`: the API reference, from the docstrings, in docs/api.
import { OptionDefaults } from 'typedoc';

export default {
  name: 'Pinterest Tag',
  entryPointStrategy: 'packages',
  entryPoints: ['packages/*'],
  packageOptions: {
    includeVersion: false,
    readme: 'none',
    // Of custom elements: for the manifest that editors read.
    blockTags: [...OptionDefaults.blockTags, '@attr', '@csspart', '@fires'],
    excludePrivate: true,
    excludeExternals: true,
  },
  out: 'docs/api',
  readme: 'none',
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true },
};
