import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A tree of its own, outside the checkout, where rules can be broken on purpose. */
export class Scratch {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'stet-architecture-')))

  write(path: string, source: string): void {
    const target = join(this.root, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, source)
  }

  /** The project's own file, so that what is shown to fail is the configuration in use. */
  copy(path: string): void {
    this.write(path, readFileSync(join(ROOT, path), 'utf8'))
  }

  linkNodeModules(): void {
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'), 'junction')
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/**
 * What a package's command prints when run in a folder, whatever its exit code: the tools here end with 1 when they
 * find what they should.
 */
export function output(folder: string, name: string, command: string, args: readonly string[]): Promise<string> {
  const manifest = join(ROOT, 'node_modules', name, 'package.json')
  const { bin } = createRequire(import.meta.url)(manifest) as { bin: Readonly<Record<string, string>> }
  const script = join(dirname(manifest), bin[command] ?? command)
  return new Promise(done => {
    execFile(process.execPath, [script, ...args], { cwd: folder, maxBuffer: 1 << 28 }, (_error, stdout) => done(stdout))
  })
}
