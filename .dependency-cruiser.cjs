/** The arrows of the house (docs/architectuur.md): what may import what. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^packages/${from}/` },
  to: { path: '^packages/', pathNot: `^packages/(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    only('core', []),
    only('haarlem', ['core']),
    only('widgets', ['core']),
    only('inbox', ['core', 'widgets']),
    only('gateway', ['core']),
    only('demo', ['core', 'haarlem', 'gateway']),
    only('cli', ['core', 'haarlem', 'gateway', 'demo']),
    {
      name: 'core-is-pure',
      comment: 'core knows no Node, no DOM library and no I/O; zod, dates and Fuse are its only libraries',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/(zod|temporal-polyfill|fuse.js)/' },
    },
    {
      name: 'no-zod-in-the-browser',
      comment: 'widgets and inbox take types from the schemas, never zod itself',
      severity: 'error',
      from: { path: '^packages/(widgets|inbox)/src' },
      to: { path: '(^packages/core/(src|dist)/schemas/|node_modules/zod/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'inbox-shares-only-the-ui',
      severity: 'error',
      from: { path: '^packages/inbox/' },
      to: { path: '^packages/widgets/(src|dist)/', pathNot: '^packages/widgets/(src|dist)/ui/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'warn',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '/scripts/', '^packages/cli/bin/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^packages/[^/]+/dist'] },
    exclude: { path: ['/dist/cdn/', '/dist/page/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
