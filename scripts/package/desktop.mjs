/**
 * `npm run package` builds the desktop’s installers for this system, in dist/. electron-builder
 * compiles keytar in place, for Electron and for one processor after another, so it gets a copy of
 * the project: what `npm start` and the tests load stays as it is. Arguments are passed to
 * electron-builder. `--dry-run` packs around a stand-in for Electron, into a folder of its own.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from '../build.mjs'
import { run } from '../run.mjs'
import { setUp } from '../setup.mjs'
import { makeFakeElectron } from './fake-electron.mjs'
import { drawIcon, drawMacIcon, drawWindowsIcon, linuxSizes, readIcon } from './icons.mjs'
import { shippedModules } from './production-modules.mjs'
import { writeFile } from './stage.mjs'

const require = createRequire(import.meta.url)

/**
 * Lays out the parts of a project that is set up and built which electron-builder needs.
 * @param {string} root
 * @param {string} copy a folder that is there
 */
export async function copyForPacking(root, copy) {
  const configurations = readdirSync(root).filter(name => /^electron-builder.*\.yml$/.test(name))
  const whole = ['out/electron', 'out/renderer', 'electron/resources', 'LICENSE', ...configurations]
  const modules = shippedModules(root)
  for (const place of [...whole, ...modules]) {
    // A package inside another one has its own item in the list.
    const filter = (/** @type {string} */ file) => !/[\\/]node_modules$/.test(file)
    cpSync(join(root, place), join(copy, place), { recursive: true, filter })
  }
  const { devDependencies, scripts, allowScripts, overrides, ...about } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  writeFileSync(join(copy, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
  await drawIcons(root, join(copy, 'electron/resources'))
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function drawIcons(root, folder) {
  writeFileSync(join(folder, 'icon.ico'), await drawWindowsIcon(root))
  writeFileSync(join(folder, 'icon.icns'), await drawMacIcon(root))
  const svg = readIcon(root, { hasMargin: false })
  for (const pixels of linuxSizes) {
    writeFile(join(folder, 'icons', `${pixels}x${pixels}.png`), await drawIcon(svg, pixels))
  }
}

/** Names the icons that exist only in the copy. Otherwise electron-builder would draw its own. */
const drawnIcons = ['-c.mac.icon=icon.icns', '-c.win.icon=icon.ico', '-c.linux.icon=icons']

/**
 * @param {string} root whose out/ and node_modules are in place
 * @param {string} output
 * @param {readonly string[]} args of electron-builder
 * @param {{ isDryRun?: boolean, quiet?: boolean }} [options]
 * @returns {Promise<number>} its status
 */
export async function packDesktop(root, output, args, { isDryRun = false, quiet = false } = {}) {
  const copy = mkdtempSync(join(tmpdir(), 'countersign-package-'))
  try {
    await copyForPacking(root, copy)
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
    )
    const ours = [`--projectDir=${copy}`, `-c.directories.output=${output}`]
    const overrides = [`-c.electronVersion=${version}`, ...drawnIcons]
    if (isDryRun) {
      const fake = join(copy, 'stands-for-electron')
      makeFakeElectron(fake)
      // Nothing is compiled for a binary that runs nothing.
      overrides.push(`-c.electronDist=${fake}`, '-c.npmRebuild=false')
    }
    const builder = require.resolve('electron-builder/cli.js')
    const target = isDryRun ? ['--linux', 'dir'] : []
    return run(process.execPath, [builder, ...ours, ...target, ...args, ...overrides], {
      cwd: copy,
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  const args = process.argv.slice(2)
  const isDryRun = args.includes('--dry-run')
  setUp()
  await buildStale(['renderer', 'electron'])
  const output = join(root, isDryRun ? 'dist/dry-run' : 'dist')
  const passed = args.filter(arg => arg !== '--dry-run')
  const status = await packDesktop(root, output, passed, { isDryRun })
  if (status === 0 && !existsSync(output)) throw new Error('electron-builder wrote nothing.')
  process.exit(status)
}
