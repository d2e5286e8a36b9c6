/**
 * `node scripts/ci/check-installed.mjs <program> [argument …]` checks whether an installed desktop
 * app is complete: its self-check must pass, its fuses must be set, and its native code must be for
 * one processor.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A first start behind a virus scanner takes this long. */
const timeoutMs = 120_000

/** @typedef {{ ok: boolean, host: string, checks: { name: string, state: string, reason?: string }[] }} SelfCheck */

/**
 * @param {string} program
 * @param {readonly string[]} [args]
 * @returns {SelfCheck | null} null if it did not start or said nothing
 */
export function askSelfCheck(program, args = []) {
  const { stdout } = spawnSync(program, [...args, '--self-check'], {
    encoding: 'utf8',
    timeout: timeoutMs,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const start = stdout?.indexOf('{') ?? -1
  return start < 0 ? null : JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1))
}

/**
 * Translates processors in the headers of programs to Node’s names.
 * @type {Record<number, string>}
 */
const elfMachines = { 62: 'x64', 183: 'arm64', 40: 'arm' }
/** @type {Record<number, string>} */
const peMachines = { 34404: 'x64', 43620: 'arm64', 332: 'ia32' }
/** @type {Record<number, string>} */
const machMachines = { 16777223: 'x64', 16777228: 'arm64' }

/**
 * @param {Buffer} file a library or program
 * @returns {string[]} the processors that it is for; empty if it is something else
 */
export function processorsOf(file) {
  if (file.length < 64) return []
  if (file.readUInt32BE(0) === 0x7f454c46) return named([elfMachines[file.readUInt16LE(18)]])
  if (file.readUInt16BE(0) === 0x4d5a) {
    const head = file.readUInt32LE(0x3c)
    return named([peMachines[file.readUInt16LE(head + 4)]])
  }
  if (file.readUInt32LE(0) === 0xfeedfacf) return named([machMachines[file.readUInt32LE(4)]])
  if (file.readUInt32BE(0) === 0xcafebabe) {
    const count = file.readUInt32BE(4)
    return named(
      Array.from({ length: count }, (_, at) => machMachines[file.readUInt32BE(8 + 20 * at)]),
    )
  }
  return []
}

/** @param {readonly (string | undefined)[]} names */
function named(names) {
  return names.flatMap(name => name ?? [])
}

/**
 * @param {string} resources the folder that holds app.asar
 * @param {NodeJS.Platform} platform
 * @param {string} processor
 * @returns {string[]} native code that this computer cannot load
 */
export function foreignCode(resources, platform, processor) {
  const unpacked = join(resources, 'app.asar.unpacked')
  return readdirSync(unpacked, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.node'))
    .filter(file => {
      const processors = processorsOf(readFileSync(join(unpacked, file)))
      // Both halves of a universal app contain the code for both.
      return platform === 'darwin' ? processors.length === 0 : !processors.includes(processor)
    })
}

/**
 * @param {string} program
 * @param {NodeJS.Platform} platform
 */
export function resourcesOf(program, platform) {
  const folder = dirname(program)
  return platform === 'darwin' ? join(dirname(folder), 'Resources') : join(folder, 'resources')
}

/**
 * Changes one byte of the started program, so that the integrity check has something to find.
 * @param {string} asar
 */
export function flipByte(asar) {
  const bytes = readFileSync(asar)
  const at = bytes.lastIndexOf('desktop.app.')
  const place = at < 0 ? bytes.length - 1 : at
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(asar, bytes)
}

/** These bytes mean off and on in the binary's fuses. */
const [off, on] = [0x30, 0x31]

async function checkFuses(/** @type {string} */ program) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(program)
  const wanted = /** @type {const} */ ([
    [FuseV1Options.RunAsNode, off],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, off],
    [FuseV1Options.EnableNodeCliInspectArguments, off],
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on],
    [FuseV1Options.OnlyLoadAppFromAsar, on],
  ])
  return wanted.filter(([fuse, state]) => wire[fuse] !== state).map(([fuse]) => FuseV1Options[fuse])
}

async function main() {
  const [program = '', ...args] = process.argv.slice(2)
  const { platform, arch } = process
  const found = askSelfCheck(program, args)
  console.log(JSON.stringify(found, null, 2))
  /** @type {string[]} */
  const faults = []
  if (found?.host !== 'electron') faults.push('The program did not check itself.')
  for (const { name, state, reason } of found?.checks ?? []) {
    if (state === 'fails') faults.push(`${name}: ${reason}`)
  }
  const resources = resourcesOf(program, platform)
  if (existsSync(resources)) {
    for (const fuse of await checkFuses(program))
      faults.push(`The fuse ${fuse} is not as it must be.`)
    for (const file of foreignCode(resources, platform, arch)) {
      faults.push(`${file} is for another processor.`)
    }
    if (process.env.FLIP_A_BYTE === '1') {
      flipByte(join(resources, 'app.asar'))
      if (askSelfCheck(program, args)) faults.push('It starts although its archive was changed.')
    }
  }
  for (const fault of faults) console.error(fault)
  process.exit(faults.length === 0 ? 0 : 1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
