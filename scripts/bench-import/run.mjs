/**
 * Runs an import through the application's core, as the window would, and reports the costs to its
 * parent.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [modulesFolder = '', placeName = '', size = ''] = process.argv.slice(2)
const load = (/** @type {string} */ name) =>
  import(pathToFileURL(join(modulesFolder, `${name}.js`)).href)
const [{ createApp }, { openVault }, { startReading }, { launchFrom }] = await Promise.all(
  ['app', 'vault', 'reading', 'programs'].map(load),
)

const passphrase = 'a passphrase to measure with'
const dataFolder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
const vault = openVault({
  dataFolder,
  choice: placeName === 'keychain' ? placeName : { file: join(dataFolder, 'vault') },
  keychainService: `Countersign bench ${randomUUID()}`,
  clock: Date.now,
  random: randomBytes,
})
await vault.start()
await vault.create(placeName, placeName === 'file' ? passphrase : null)
const launch = launchFrom(modulesFolder)
const app = createApp({
  vault,
  host: { clipboard: null, applySettings() {}, launch },
  clock: Date.now,
  uptime: Date.now,
  awake: Date.now,
  practiceFolder: dataFolder,
  startReading: () => startReading(launch),
  backups: { ownFolder: join(dataFolder, 'backups'), device: 'bench' },
  report: (/** @type {string} */ _, /** @type {unknown} */ error) => {
    throw error
  },
})
let saves = 0
vault.onChange((/** @type {string} */ what) => {
  if (what === 'document') saves += 1
})

/**
 * @param {string} name
 * @param {unknown} input
 */
async function call(name, input) {
  const reply = await app.dispatch(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.words.key}`)
  return reply.value
}

const id = randomUUID()
const files = [{ name: 'aegis.json', file: aegisExport(Number(size)).toString('base64') }]
const idleMb = startMemory()
const { value: preview, ms: readMs } = await timed(() =>
  call('imports.open', { import: id, files, format: null }),
)
const readerMb = memoryOf(childOf(process.pid))
const keys = preview.rows.map((/** @type {{ key: string }} */ row) => row.key)
const { ms: addMs } = await timed(() => call('imports.apply', { import: id, keys }))
const addSaves = saves
const appMb = memoryOf(process.pid) - idleMb
await call('imports.close', { import: id })
const { ms: saveMs } = await timed(() =>
  vault.change((/** @type {any} */ draft) => {
    draft.entries[0].note = randomUUID()
  }),
)
if (vault.document().entries.length !== Number(size)) throw new Error('Entries are missing.')
process.send?.({ readMs, addMs, saveMs, saves: addSaves, appMb, readerMb })
await app.close()
rmSync(dataFolder, { recursive: true })
process.disconnect()

/**
 * @param {() => Promise<any>} work
 */
async function timed(work) {
  const started = performance.now()
  const value = await work()
  return { value, ms: performance.now() - started }
}

/** @param {number} count */
function aegisExport(count) {
  const entries = Array.from({ length: count }, (_, at) => ({
    type: 'totp',
    uuid: randomUUID(),
    name: `person${at}@example.org`,
    issuer: `Service ${at}`,
    note: '',
    favorite: at % 10 === 0,
    icon: null,
    info: { secret: base32(20), algo: 'SHA1', digits: 6, period: 30 },
    groups: [],
  }))
  const header = { slots: null, params: null }
  return Buffer.from(
    JSON.stringify({ version: 1, header, db: { version: 3, entries, groups: [] } }),
  )
}

/** @param {number} bytes a multiple of 5 */
function base32(bytes) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return [...randomBytes((bytes / 5) * 8)].map(byte => alphabet[byte % 32]).join('')
}

/**
 * Resets the system's record of peak memory, and returns what is used now. Only Linux has such a
 * record.
 */
function startMemory() {
  if (process.platform !== 'linux') return Number.NaN
  writeFileSync('/proc/self/clear_refs', '5')
  return memoryOf(process.pid)
}

/**
 * Returns the most memory that the process has used.
 * @param {number} pid
 */
function memoryOf(pid) {
  if (process.platform !== 'linux') return Number.NaN
  const [, kib] = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kib) / 1024
}

/** @param {number} parent */
function childOf(parent) {
  if (process.platform !== 'linux') return 0
  return Number(readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim())
}
