/**
 * `npm run package:npm` builds a tarball for `npm install --global`, in dist/. It contains keytar
 * compiled, if the binary fits the system, so that an installation compiles, downloads, and runs
 * nothing.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from '../build.mjs'
import { setUp } from '../setup.mjs'
import { productionModules } from './production-modules.mjs'
import { copyBuilt, copyFile, fixTimesAndModes, sourceDate, writeFile } from './stage.mjs'

/**
 * @param {string} root whose out/ and node_modules are in place
 * @param {string} folder that the tarball is written to
 * @returns {string} the tarball
 */
export function packForNpm(root, folder) {
  const stage = mkdtempSync(join(tmpdir(), 'countersign-npm-'))
  try {
    lay(root, stage)
    mkdirSync(folder, { recursive: true })
    const args = ['pack', '--json', '--ignore-scripts', `--pack-destination=${folder}`]
    const { status, stderr } = spawnSync('npm', args, {
      cwd: stage,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`npm pack failed: ${stderr}`)
    const { name, version } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8'))
    const file = join(folder, `${name}-${version}-${process.platform}-${process.arch}.tgz`)
    // npm would give the tarballs of all systems the same name.
    renameSync(join(folder, `${name}-${version}.tgz`), file)
    return file
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/**
 * @param {string} root
 * @param {string} stage
 */
function lay(root, stage) {
  const { devDependencies, scripts, allowScripts, overrides, main, ...about } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const keytar = productionModules(root).find(({ name }) => name === 'keytar')
  const binary = 'build/Release/keytar.node'
  if (!keytar?.files.includes(binary)) throw new Error('keytar isn’t built: npm run build')
  const packed = {
    ...about,
    os: [process.platform],
    cpu: [process.arch],
    bundleDependencies: ['keytar'],
  }
  writeFile(join(stage, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`)
  for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) {
    cpSync(join(root, file), join(stage, file))
  }
  copyBuilt(join(root, 'out/cli'), join(stage, 'out/cli'))
  copyBuilt(join(root, 'out/renderer'), join(stage, 'out/renderer'))
  for (const file of keytar.files) {
    copyFile(join(root, keytar.folder, file), join(stage, keytar.folder, file))
  }
  const {
    name,
    version,
    license,
    main: entry,
  } = JSON.parse(readFileSync(join(root, keytar.folder, 'package.json'), 'utf8'))
  // Leaves out the install script, and what only that script needs.
  writeFile(
    join(stage, keytar.folder, 'package.json'),
    `${JSON.stringify({ name, version, license, main: entry }, null, 2)}\n`,
  )
  fixTimesAndModes(stage, sourceDate(root), file => file === 'out/cli/countersign.js')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  setUp()
  await buildStale(['renderer', 'cli'])
  const file = packForNpm(root, join(root, 'dist'))
  console.log(`${file}\nTo install it: npm install --global ${file}`)
}
