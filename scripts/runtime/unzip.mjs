import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/**
 * Writes the files of a ZIP archive below a folder, with their permission bits, and returns how many.
 *
 * @param {Buffer} zip the whole archive; ZIP64, encryption and links are refused
 * @param {string} folder
 * @param {(name: string) => string | undefined} place where an entry goes, relative to the folder; undefined: nowhere
 * @throws if the archive is damaged or an entry would leave the folder
 */
export function unzip(zip, folder, place) {
  let written = 0
  for (const entry of entries(zip)) {
    const path = entry.name.endsWith('/') ? undefined : place(entry.name)
    if (path === undefined) continue
    const target = resolve(folder, path)
    if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${entry.name}: outside the folder`)
    if ((entry.mode & 0o170000) === 0o120000) throw new Error(`${entry.name}: a link`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, contents(zip, entry))
    chmodSync(target, entry.mode & 0o111 ? 0o755 : 0o644)
    written += 1
  }
  return written
}

function* entries(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('not a ZIP archive')
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`entry ${index + 1} of ${count} is damaged`)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset))
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      header: zip.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + extraLength + commentLength
  }
}

function contents(zip, { name, method, crc, packed, size, header }) {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const raw = zip.subarray(start, start + packed)
  if (method !== STORED && method !== DEFLATED) throw new Error(`${name}: compression method ${method}`)
  const bytes = method === DEFLATED ? inflateRawSync(raw) : raw
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error(`${name}: damaged`)
  return bytes
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes) {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[at]) & 0xff]
  return (crc ^ 0xffffffff) >>> 0
}
