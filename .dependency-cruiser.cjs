/**
 * Who may import whom. Each rule is broken on purpose in tests/architecture/, to show that it can fail; a rule added
 * here without a planted violation fails there.
 */

/** The stages of shared/, in the order in which data flows: each may import only what stands before it. */
const ORDER = [
  'base',
  'temporal',
  'model',
  'text',
  'extract',
  'facts',
  'link',
  'check',
  'claims',
  'consistency',
  'review',
  'import',
  'export',
  'selftest',
]

/** The libraries a folder of shared/ may use beside zod, which all may: pure ones, each an entry in DECISIONS.md. */
const LIBRARIES = {
  temporal: ['temporal-polyfill'],
  import: ['mdast-util-from-markdown', '@types/mdast'],
}

const ANY_STAGE = `(?:${ORDER.join('|')})`
const KNOWN_IN_SHARED = `^shared/(?:${ANY_STAGE}/|ipc/|pipeline\\.ts$|runtime\\.d\\.ts$)`
const EXAMPLES = '^shared/claims/[^/]+/(?:corpus|verdicts)[.]ts$'

const modules = (...names) => `^node_modules/(?:${names.join('|')})/`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const stageOrder = ORDER.map((stage, index) =>
  rule(
    `shared-order-${stage}`,
    `shared/${stage} may import only from the stages before it`,
    { path: `^shared/${stage}/` },
    { path: `^shared/(?:(?:${[...ORDER.slice(index + 1), 'ipc'].join('|')})/|pipeline\\.ts$)` },
  ),
)

const libraries = Object.entries(LIBRARIES).map(([folder, names]) =>
  rule(
    `shared-libraries-${folder}`,
    `only shared/${folder} may use ${names.join(' and ')}`,
    { path: `^shared/(?!${folder}/)` },
    { path: modules(...names) },
  ),
)

module.exports = {
  forbidden: [
    rule('no-cycles', 'no module may lead back to itself', {}, { circular: true }),
    rule('no-unresolved', 'an import that leads nowhere', {}, { couldNotResolve: true }),

    ...stageOrder,
    rule(
      'shared-known-folders',
      'a folder of shared/ has its place in the order: add it to ORDER first',
      { path: '^shared/', pathNot: KNOWN_IN_SHARED },
      {},
    ),
    rule(
      'shared-known-folders-used',
      'a folder of shared/ has its place in the order: add it to ORDER first',
      {},
      { path: '^shared/', pathNot: KNOWN_IN_SHARED },
    ),
    rule('shared-is-pure', 'shared/ runs everywhere: no Node', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    rule(
      'shared-stands-alone',
      'shared/ knows neither window nor disk nor tests',
      { path: '^shared/' },
      { path: '^(?:renderer|electron|tests|scripts)/' },
    ),
    rule(
      'shared-libraries',
      'shared/ uses zod and the pure libraries listed per folder',
      { path: '^shared/' },
      { path: '^node_modules/', pathNot: modules('zod', ...Object.values(LIBRARIES).flat()) },
    ),
    ...libraries,
    rule(
      'ipc-only-zod',
      'the contract knows only zod',
      { path: '^shared/ipc/' },
      { pathNot: ['^shared/ipc/', modules('zod')] },
    ),

    rule(
      'kinds-are-islands',
      'a claim kind knows no other kind',
      { path: '^shared/claims/([^/]+)/' },
      { path: '^shared/claims/[^/]+/', pathNot: '^shared/claims/$1/' },
    ),
    rule(
      'kinds-are-registered-once',
      'only the registry knows the kinds, by their index.ts',
      { path: '^(?:shared|renderer|electron)/', pathNot: '^shared/claims/(?:registry\\.ts$|[^/]+/)' },
      { path: '^shared/claims/[^/]+/' },
    ),
    rule(
      'kinds-have-a-front-door',
      'only the registry knows the kinds, by their index.ts',
      { path: '^shared/claims/registry\\.ts$' },
      { path: '^shared/claims/[^/]+/', pathNot: '^shared/claims/[^/]+/index\\.ts$' },
    ),
    rule(
      'kinds-come-from-the-pipeline',
      'a stage is handed the kinds; it does not fetch them',
      { path: `^shared/(?:${ANY_STAGE}|ipc)/` },
      { path: '^shared/claims/registry\\.ts$' },
    ),
    rule(
      'examples-never-ship',
      'the examples of a claim kind are for tests',
      { path: '^(?:shared|renderer|electron)/', pathNot: EXAMPLES },
      { path: EXAMPLES },
    ),

    rule(
      'features-are-islands',
      'a screen knows no other screen: what two share goes to renderer/ui',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/$1/' },
    ),
    rule(
      'ui-is-dumb',
      'a component of renderer/ui shows what it is given',
      { path: '^renderer/ui/' },
      { path: '^renderer/(?:app|db|features|platform|workers)/' },
    ),
    rule('renderer-has-no-node', 'the window has no Node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule(
      'renderer-has-no-electron',
      'the window reaches the main process through shared/ipc alone',
      { path: '^renderer/' },
      { path: ['^electron/', modules('electron')] },
    ),
    rule(
      'renderer-without-tests',
      'the window ships without tests and scripts',
      { path: '^renderer/' },
      { path: '^(?:tests|scripts)/' },
    ),
    rule(
      'dexie-only-in-db',
      'only renderer/db knows the database (its live-query hook is allowed)',
      { path: '^renderer/', pathNot: '^renderer/db/' },
      { path: modules('dexie') },
    ),

    rule(
      'electron-imports',
      'the main process knows itself, shared/, Node, Electron and zod',
      { path: '^electron/' },
      {
        pathNot: ['^electron/', '^shared/', '^package\\.json$', modules('electron', 'zod')],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    ),
    rule(
      'no-network',
      'Stet works offline',
      { path: '^electron/' },
      { path: '^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:/|$)', dependencyTypes: ['core'] },
    ),
    rule(
      'cli-is-plain-node',
      'the command line runs without Electron',
      { path: '^electron/cli/' },
      { path: ['^electron/(?!cli/)', modules('electron')] },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '\\.(?:css|woff2?|svg|png)$' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'module', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
