/**
 * `node scripts/ci/add-native-packages.mjs <platform> <arch>` adds the packages that npm omits
 * because they are for a different processor than this computer’s. It takes the versions of the
 * lock file and checks their digests.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { npm } from '../run.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * @param {string} folder of the project
 * @param {string} platform
 * @param {string} arch
 * @returns {Promise<string[]>} `name@version`
 */
export async function packagesToAdd(folder, platform, arch) {
  const hook = pathToFileURL(join(folder, 'electron/resources/check-native-modules.mjs'))
  const { nativePackages } = await import(hook.href)
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const names = /** @type {string[][]} */ (Object.values(nativePackages(platform, arch))).flat()
  return names
    .filter(name => !existsSync(join(folder, 'node_modules', name)))
    .map(name => {
      const version = packages[`node_modules/${name}`]?.version
      if (!version) throw new Error(`package-lock.json has no ${name}.`)
      return `${name}@${version}`
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [platform = '', arch = ''] = process.argv.slice(2)
  const wanted = await packagesToAdd(root, platform, arch)
  const args = ['install', '--no-save', '--force', '--ignore-scripts', ...wanted]
  process.exit(wanted.length === 0 ? 0 : npm(args, { cwd: root }))
}
