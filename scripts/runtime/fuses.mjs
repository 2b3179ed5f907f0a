import { readFileSync, writeFileSync } from 'node:fs'

/** Stands before the fuses in every Electron binary; see electronjs.org/docs/latest/tutorial/fuses. */
const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const ORDER = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
]

/**
 * Turns fuses of an Electron binary on or off.
 *
 * @param {string} binary rewritten in place
 * @param {Record<string, boolean>} wanted by fuse name; the others keep what they have
 */
export function setFuses(binary, wanted) {
  const bytes = readFileSync(binary)
  const at = bytes.indexOf(SENTINEL)
  if (at < 0) throw new Error(`${binary}: no fuses found`)
  const wire = at + SENTINEL.length
  const [version, length] = [bytes[wire], bytes[wire + 1]]
  if (version !== 1) throw new Error(`${binary}: fuses of version ${version}`)
  for (const [name, on] of Object.entries(wanted)) {
    const index = ORDER.indexOf(name)
    if (index < 0 || index >= length) throw new Error(`${binary}: no fuse ${name}`)
    bytes[wire + 2 + index] = (on ? '1' : '0').charCodeAt(0)
  }
  writeFileSync(binary, bytes)
}
