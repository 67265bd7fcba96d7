// Structure and naming are rules of the linter, with messages that say what to do instead.
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/** What src/lib may import, and the sentence a writer of code gets who imports something else. */
const lib = {
  no: ['^astro:', '^node:', '/(client|queries|components|layouts|pages|integrations|commands)/'],
  say: 'src/lib is pure: it may import src/lib, src/schemas, src/site.ts and packages that run anywhere. Pass in what it needs.',
};

/** The same for every folder. */
const walls = [
  { files: ['src/lib/**'], ...lib },
  {
    files: ['src/schemas/**'],
    no: ['^astro:', '^node:', '/(client|queries|components|layouts|pages|integrations|commands)/'],
    say: 'src/schemas may import astro/zod, other schemas and src/lib.',
  },
  {
    files: ['src/client/**'],
    no: ['^astro', '^node:', '/(queries|components|layouts|pages|integrations|commands|schemas)/'],
    say: 'Browser code may import src/lib, src/site.ts and its neighbours only; everything else would be sent to readers.',
  },
  {
    files: ['src/queries/**'],
    no: ['^node:', '/(client|components|layouts|pages|integrations|commands)/'],
    say: 'src/queries reads collections; it may import astro:content, schemas and src/lib.',
  },
  {
    files: ['src/components/**', 'src/layouts/**'],
    no: ['^astro:content', '^node:', '/(pages|integrations|commands)/'],
    say: 'Components get data as props or from src/queries; only queries and pages import astro:content.',
  },
  {
    files: ['src/integrations/**', 'src/commands/**'],
    no: ['^astro:', '/(queries|components|layouts|pages)/'],
    say: 'Build hooks and commands may import src/lib, src/schemas and node modules.',
  },
];

const fuse = {
  regex: '^fuse\\.js',
  message: 'Only src/lib/search imports fuse.js, so that the search engine stays a choice.',
};

const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const wall = ({ no, say }) => ({ regex: no.join('|'), message: say });

export default typescript.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'tests/.output/', 'public/'] },
  ...typescript.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    rules: {
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  { ignores: ['tests/search/**', 'tests/bench/**'], rules: forbid(fuse) },
  // Of the rules for a file the last one counts.
  ...walls.map(({ files, ...own }) => ({ files, rules: forbid(fuse, wall(own)) })),
  { files: ['src/lib/search/**'], rules: forbid(wall(lib)) },
  {
    rules: {
      // Boxes that scroll sideways must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre'], roles: ['region'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Narrow screens change the table’s display, and browsers then forget its roles unless they are written out.
    files: ['src/components/comparison/ComparisonTable.astro'],
    rules: {
      'astro/jsx-a11y/no-redundant-roles': 'off',
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    // Its links get their address from a script that finds the way home; until then they are hidden.
    files: ['src/pages/404.astro'],
    rules: { 'astro/jsx-a11y/anchor-is-valid': 'off' },
  },
  { files: ['astro.config.mjs', 'tests/**', '**/*.astro'], rules: { 'no-restricted-exports': 'off' } },
);
