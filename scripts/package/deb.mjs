/**
 * `npm run package:deb` builds a Debian package of the command line and of the window in the
 * browser, for this computer’s architecture, in dist/. The same sources give the same bytes. With
 * `--try`, it installs and uses the package in a clean system.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildStale } from '../build.mjs'
import { setUp } from '../setup.mjs'
import { drawIcon, iconFile, linuxSizes, readIcon } from './icons.mjs'
import { productionModules } from './production-modules.mjs'
import {
  copyBuilt,
  copyFile,
  filesBelow,
  fixTimesAndModes,
  readPackage,
  sourceDate,
  writeFile,
} from './stage.mjs'
import { tryDeb } from './try-deb.mjs'

/** The desktop’s own package is called countersign. Both contain a program with that name. */
export const debName = 'countersign-cli'
const appId = 'app.countersign.Countersign'
const home = 'usr/lib/countersign'

/**
 * Translates Node’s names for processors to Debian’s.
 * @type {Partial<Record<NodeJS.Architecture, string>>}
 */
const architectures = {
  x64: 'amd64',
  arm64: 'arm64',
  arm: 'armhf',
  ppc64: 'ppc64el',
  s390x: 's390x',
}

/**
 * @param {string} root whose out/ and node_modules are in place
 * @param {string} folder that the package is written to
 * @param {{ compression?: 'xz' | 'none' }} [options]
 * @returns {Promise<string>} the package
 */
export async function packDeb(root, folder, { compression = 'xz' } = {}) {
  const architecture = architectures[process.arch]
  if (!architecture) throw new Error(`Debian has no architecture for ${process.arch}.`)
  const { version } = readPackage(root)
  const seconds = sourceDate(root)
  const stage = mkdtempSync(join(tmpdir(), 'countersign-deb-'))
  try {
    layProgram(root, stage)
    await layDesktop(root, stage, { version, seconds })
    layDocuments(root, stage, version, seconds)
    fixTimesAndModes(stage, seconds, file => file === `${home}/out/cli/countersign.js`)
    layControl(stage, { version, architecture, seconds })
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${debName}_${version}_${architecture}.deb`)
    const args = ['--root-owner-group', `-Z${compression}`, '--build', stage, file]
    const env = { ...process.env, SOURCE_DATE_EPOCH: `${seconds}` }
    const { status, stderr } = spawnSync('dpkg-deb', args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`dpkg-deb failed: ${stderr || 'it is not installed'}`)
    return file
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/**
 * @param {string} root
 * @param {string} stage
 */
function layProgram(root, stage) {
  const { name, version } = readPackage(root)
  const place = join(stage, home)
  copyBuilt(join(root, 'out/cli'), join(place, 'out/cli'))
  copyBuilt(join(root, 'out/renderer'), join(place, 'out/renderer'))
  writeFile(
    join(place, 'package.json'),
    `${JSON.stringify({ name, version, license: 'MIT', type: 'module' }, null, 2)}\n`,
  )
  for (const { folder, files } of productionModules(root)) {
    for (const file of files) copyFile(join(root, folder, file), join(place, folder, file))
  }
  const program = join(place, 'out/cli/countersign.js')
  const text = readFileSync(program, 'utf8')
  // The program uses Debian’s own Node, whatever comes first in the user’s PATH, because the native
  // modules were built for it.
  if (!text.startsWith('#!/usr/bin/env node\n'))
    throw new Error('countersign.js has no first line.')
  writeFileSync(program, text.replace('#!/usr/bin/env node', '#!/usr/bin/node'))
  mkdirSync(join(stage, 'usr/bin'), { recursive: true })
  symlinkSync('../lib/countersign/out/cli/countersign.js', join(stage, 'usr/bin/countersign'))
}

/**
 * @param {string} root
 * @param {string} stage
 * @param {{ version: string, seconds: number }} about
 */
async function layDesktop(root, stage, { version, seconds }) {
  const share = join(stage, 'usr/share')
  const from = join(root, 'packaging/linux')
  copyFile(join(from, `${appId}.desktop`), join(share, `applications/${appId}.desktop`))
  copyFile(join(from, `${appId}.mime.xml`), join(share, `mime/packages/${appId}.xml`))
  const date = new Date(seconds * 1000).toISOString().slice(0, 10)
  const metainfo = readFileSync(join(from, `${appId}.metainfo.xml`), 'utf8')
  writeFile(
    join(share, `metainfo/${appId}.metainfo.xml`),
    metainfo.replace('@VERSION@', version).replace('@DATE@', date),
  )
  const icons = join(share, 'icons/hicolor')
  const svg = readIcon(root, { hasMargin: false })
  for (const pixels of linuxSizes) {
    const place = join(icons, `${pixels}x${pixels}/apps/${appId}.png`)
    writeFile(place, await drawIcon(svg, pixels))
  }
  writeFile(join(icons, `scalable/apps/${appId}.svg`), svg)
  if (!svg.includes('<title>')) throw new Error(`${iconFile(root)} has no title.`)
}

/**
 * @param {string} root
 * @param {string} stage
 * @param {string} version
 * @param {number} seconds
 */
function layDocuments(root, stage, version, seconds) {
  const documents = join(stage, 'usr/share/doc', debName)
  const notices = readFileSync(join(root, 'out/cli/third-party-notices.txt'), 'utf8')
  const license = readFileSync(join(root, 'LICENSE'), 'utf8')
  writeFile(
    join(documents, 'copyright'),
    `Countersign\n\n${license}\n${'-'.repeat(78)}\n\n${notices}`,
  )
  const changelog = readFileSync(join(root, 'CHANGELOG.md'))
  writeFile(join(documents, 'changelog.gz'), gzipSync(changelog, { level: 9 }))
  const date = new Date(seconds * 1000).toISOString().slice(0, 10)
  const manual = readFileSync(join(root, 'packaging/linux/countersign.1'), 'utf8')
    .replace('@VERSION@', version)
    .replace('@DATE@', date)
    .replace('@COMMANDS@', () => listCommands(join(stage, home, 'out/cli/countersign.js')))
  writeFile(join(stage, 'usr/share/man/man1/countersign.1.gz'), gzipSync(manual, { level: 9 }))
}

/**
 * Reads the commands from the program’s own help, so that the manual is never behind.
 * @param {string} program
 */
function listCommands(program) {
  const { stdout } = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' })
  const [, after = ''] = stdout.split('\nCommands:\n')
  const [commands = ''] = after.split('\n\n')
  if (commands === '') throw new Error('The help of countersign lists no commands.')
  return commands.replaceAll('\\', '\\e').replaceAll('-', '\\-')
}

/**
 * @param {string} stage
 * @param {{ version: string, architecture: string, seconds: number }} about
 */
function layControl(stage, { version, architecture, seconds }) {
  const files = filesBelow(stage).filter(file => file !== 'usr/bin/countersign')
  const bytes = files.reduce((sum, file) => sum + statSync(join(stage, file)).size, 0)
  const sums = files.map(file => {
    return `${createHash('md5')
      .update(readFileSync(join(stage, file)))
      .digest('hex')}  ${file}\n`
  })
  const native = files.filter(file => /\.(?:node|so)(?:\.|$)/.test(file))
  const glibc = newestGlibc(native.map(file => readFileSync(join(stage, file), 'latin1')))
  const control = join(stage, 'DEBIAN')
  writeFile(join(control, 'md5sums'), sums.join(''))
  writeFile(join(control, 'control'), controlOf({ version, architecture, glibc, bytes }))
  fixTimesAndModes(control, seconds, () => false)
}

/** @param {{ version: string, architecture: string, glibc: string, bytes: number }} about */
function controlOf({ version, architecture, glibc, bytes }) {
  const fields = [
    ['Package', debName],
    ['Version', debVersion(version)],
    ['Architecture', architecture],
    ['Maintainer', 'The Countersign authors <authors@countersign.invalid>'],
    ['Installed-Size', `${Math.ceil(bytes / 1024)}`],
    ['Depends', `nodejs (>= 20.19), libsecret-1-0, libc6 (>= ${glibc}), libstdc++6, libgcc-s1`],
    [
      'Recommends',
      'gnome-keyring | kwalletmanager, chromium | google-chrome-stable | microsoft-edge-stable | brave-browser | www-browser, xdg-utils',
    ],
    ['Conflicts', 'countersign'],
    ['Section', 'utils'],
    ['Priority', 'optional'],
    [
      'Description',
      `authenticator in the terminal and in the browser
 Countersign keeps the secrets of two-factor sign-ins in the system's keychain,
 or in one encrypted file, and shows their codes. It reads the exports of more
 than fifty other apps, keeps backup codes, and makes an encrypted backup after
 every change.
 .
 This package has the command line, and the window as a page of a browser that
 is installed already. The package "countersign" brings a browser of its own.`,
    ],
  ]
  return `${fields.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`
}

/**
 * Previews sort before their release, because Debian sorts `~` before everything.
 * @param {string} version of package.json
 */
export function debVersion(version) {
  return version.replace('-', '~')
}

/**
 * Returns the newest version of the C library that the native code requires.
 * @param {readonly string[]} texts
 */
export function newestGlibc(texts) {
  let newest = [2, 28]
  for (const text of texts) {
    for (const [, major, minor] of text.matchAll(/GLIBC_(\d+)\.(\d+)/g)) {
      const one = [Number(major), Number(minor)]
      if (compare(one, newest) > 0) newest = one
    }
  }
  return newest.join('.')
}

/** @param {readonly number[]} a @param {readonly number[]} b */
function compare(a, b) {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  setUp()
  await buildStale(['renderer', 'cli'])
  const file = await packDeb(root, join(root, 'dist'))
  console.log(`${file}, ${(statSync(file).size / 2 ** 20).toFixed(1)} MB`)
  console.log(`To install it: sudo apt install ${file}`)
  if (process.argv.includes('--try')) await tryDeb(file)
}
