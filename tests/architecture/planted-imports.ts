/** One forbidden import for each rule of `.dependency-cruiser.cjs`, and the imports next to them that are allowed. */
export interface Planted {
  readonly rule: string
  readonly file: string
  readonly imports: string
}

const STAGES = [
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

/** Each stage reaches for the one after it, the last for the pipeline. */
const stages = STAGES.map((stage, index): Planted => {
  const next = STAGES[index + 1]
  return {
    rule: `shared-order-${stage}`,
    file: `shared/${stage}/too-early.ts`,
    imports: next ? `../${next}/thing.ts` : '../pipeline.ts',
  }
})

export const PLANTED: readonly Planted[] = [
  ...stages,
  { rule: 'shared-order-model', file: 'shared/model/channel.ts', imports: '../ipc/contract.ts' },
  { rule: 'no-cycles', file: 'shared/base/itself.ts', imports: './itself.ts' },
  { rule: 'no-unresolved', file: 'shared/base/nowhere.ts', imports: 'no-such-package' },
  { rule: 'shared-known-folders', file: 'shared/helpers/stray.ts', imports: '../base/thing.ts' },
  { rule: 'shared-known-folders-used', file: 'shared/model/strayed.ts', imports: '../utils/thing.ts' },
  { rule: 'shared-is-pure', file: 'shared/text/disk.ts', imports: 'node:fs' },
  { rule: 'shared-stands-alone', file: 'shared/check/stored.ts', imports: '../../renderer/db/thing.ts' },
  { rule: 'shared-stands-alone', file: 'shared/import/saved.ts', imports: '../../electron/thing.ts' },
  { rule: 'shared-stands-alone', file: 'shared/link/tested.ts', imports: '../../tests/thing.ts' },
  { rule: 'shared-libraries', file: 'shared/export/papa.ts', imports: 'papaparse' },
  { rule: 'shared-libraries', file: 'shared/facts/database.ts', imports: 'dexie' },
  { rule: 'shared-libraries-temporal', file: 'shared/check/zones.ts', imports: 'temporal-polyfill' },
  { rule: 'shared-libraries-import', file: 'shared/text/markdown.ts', imports: 'mdast-util-from-markdown' },
  { rule: 'ipc-only-zod', file: 'shared/ipc/domain.ts', imports: '../model/thing.ts' },
  { rule: 'kinds-are-islands', file: 'shared/claims/age/borrowed.ts', imports: '../date/grammar.ts' },
  { rule: 'kinds-are-registered-once', file: 'shared/review/favourite.ts', imports: '../claims/age/index.ts' },
  {
    rule: 'kinds-are-registered-once',
    file: 'renderer/features/review/Kind.tsx',
    imports: '../../../shared/claims/age/index.ts',
  },
  { rule: 'kinds-are-registered-once', file: 'electron/serve/kind.ts', imports: '../../shared/claims/age/index.ts' },
  { rule: 'kinds-have-a-front-door', file: 'shared/claims/registry.ts', imports: './age/rule.ts' },
  { rule: 'kinds-come-from-the-pipeline', file: 'shared/export/kinds.ts', imports: '../claims/registry.ts' },
  { rule: 'examples-never-ship', file: 'shared/claims/age/index.ts', imports: './corpus.ts' },
  { rule: 'examples-never-ship', file: 'shared/claims/date/index.ts', imports: './verdicts.ts' },
  { rule: 'features-are-islands', file: 'renderer/features/facts/Borrowed.tsx', imports: '../article/thing.ts' },
  { rule: 'ui-is-dumb', file: 'renderer/ui/Clever.tsx', imports: '../db/thing.ts' },
  { rule: 'renderer-has-no-node', file: 'renderer/app/disk.ts', imports: 'node:path' },
  { rule: 'renderer-has-no-electron', file: 'renderer/platform/direct.ts', imports: 'electron' },
  { rule: 'renderer-has-no-electron', file: 'renderer/platform/main-code.ts', imports: '../../electron/thing.ts' },
  { rule: 'renderer-without-tests', file: 'renderer/app/tested.ts', imports: '../../tests/thing.ts' },
  { rule: 'dexie-only-in-db', file: 'renderer/features/facts/query.ts', imports: 'dexie' },
  { rule: 'electron-imports', file: 'electron/serve/database.ts', imports: 'dexie' },
  { rule: 'electron-imports', file: 'electron/shows.ts', imports: '../renderer/db/thing.ts' },
  { rule: 'cli-is-plain-node', file: 'electron/cli/window.ts', imports: 'electron' },
  { rule: 'cli-is-plain-node', file: 'electron/cli/main-code.ts', imports: '../thing.ts' },
  { rule: 'no-network', file: 'electron/serve/phone-home.ts', imports: 'node:https' },
]

/** `[file, import]`: what a rule read too widely would forbid. */
export const ALLOWED: readonly (readonly [string, string])[] = [
  ['shared/pipeline.ts', './claims/registry.ts'],
  ['shared/consistency/law.ts', '../claims/define.ts'],
  ['shared/temporal/zone.ts', 'temporal-polyfill'],
  ['shared/import/article.ts', 'mdast-util-from-markdown'],
  ['shared/ipc/shapes.ts', 'zod'],
  ['shared/claims/count/index.ts', './rule.ts'],
  ['shared/claims/count/corpus.ts', './grammar.ts'],
  ['renderer/db/open.ts', 'dexie'],
  ['renderer/features/article/Live.tsx', 'dexie-react-hooks'],
  ['renderer/features/article/Shown.tsx', '../../ui/thing.ts'],
  ['renderer/platform/ask.ts', '../../shared/ipc/contract.ts'],
  ['electron/window.ts', 'electron'],
  ['electron/serve/file.ts', 'node:fs/promises'],
  ['electron/serve/reply.ts', '../../shared/ipc/contract.ts'],
  ['electron/cli/read.ts', 'node:fs'],
  ['electron/cli/judge.ts', '../../shared/pipeline.ts'],
  ['tests/corpus/rows.ts', '../../shared/claims/age/corpus.ts'],
  ['tests/unit/opened.ts', 'dexie'],
]
